package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.revise.schema.IgnorePattern;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site wants ignored. */
class IgnoreListsTest {
  private static final String SITES =
      """
      url = "postgresql://usdf/consdb"
      ignore = ["trigger:*"]

      [databases.cdb_latiss]
      ignore = ["scratch_*", "index:ix_tmp_*"]

      [environments.summit]
      url = "postgresql://consdb@db.summit/consdb"
      protected = true

      [environments.summit.databases.cdb_latiss]
      ignore = ["efd_*"]
      """;

  @TempDir private Path directory;

  @Test
  void what_is_said_for_all_counts_with_what_is_said_for_one() {
    assertThat(ignored(ground(SITES), "cdb_latiss"))
        .containsExactlyInAnyOrder("scratch_*", "index:ix_tmp_*", "trigger:*");
    assertThat(ignored(ground(SITES), "cdb_other")).containsExactly("trigger:*");
  }

  @Test
  void an_environment_inherits_nothing() {
    assertThat(ignored(ground(SITES).environment("summit"), "cdb_latiss")).containsExactly("efd_*");
    assertThat(ignored(ground(SITES).url("postgresql://me@db.summit/consdb"), "cdb_latiss"))
        .containsExactly("efd_*");
  }

  @Test
  void it_is_shown_with_where_it_stands() {
    Ground ground = ground(SITES);
    DatabaseConfig config = ground.config("cdb_latiss");
    assertThat(ground.origin(config, "ignore"))
        .isEqualTo("project/revise.toml [databases.cdb_latiss]");
    assertThat(config.values())
        .extracting(ConfigValue::name, ConfigValue::shown)
        .contains(tuple("ignore", "scratch_*, index:ix_tmp_*"), tuple("ignore", "trigger:*"));
  }

  @Test
  void what_is_no_pattern_is_refused() {
    assertThatThrownBy(() -> ground("ignore = \"efd\"\n").config("cdb_latiss"))
        .hasMessageEndingWith(
            "\"ignore\" must be a list of names, such as ignore = [\"...\"]; correct it");
    assertThatThrownBy(() -> ground("ignore = [\"tigger:*\"]\n").config("cdb_latiss"))
        .hasMessageEndingWith(
            "\"ignore\" has an entry that is no pattern; write names such as scratch_*, or after a known kind, as in index:ix_tmp_*");
  }

  private static List<String> ignored(Ground ground, String database) {
    return ground.config(database).ignored().standing().stream().map(IgnorePattern::text).toList();
  }

  private Ground ground(String text) {
    return new Ground(directory).file(Ground.TOML, text);
  }
}
