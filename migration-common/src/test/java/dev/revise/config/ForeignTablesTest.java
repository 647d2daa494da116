package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.revise.schema.ForeignObjects;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site calls not ours. */
class ForeignTablesTest {
  private static final String SITES =
      """
      url = "postgresql://usdf/consdb"

      [foreign]
      roles = ["grafana_*"]

      [databases.cdb_latiss.foreign]
      tables = ["scratch_*"]
      indexes = ["exposure_site_idx"]
      comments = ["*"]

      [environments.summit]
      url = "postgresql://consdb@db.summit/consdb"
      protected = true

      [environments.summit.databases.cdb_latiss.foreign]
      roles = ["efd"]
      """;

  @TempDir private Path directory;

  @Test
  void what_is_said_for_all_counts_with_what_is_said_for_one() {
    assertThat(ground(SITES).config("cdb_latiss").foreign())
        .isEqualTo(
            ForeignObjects.none()
                .roles("grafana_*")
                .tables("scratch_*")
                .indexes("exposure_site_idx")
                .comments("*"));
    assertThat(ground(SITES).config("cdb_other").foreign())
        .isEqualTo(ForeignObjects.none().roles("grafana_*"));
  }

  @Test
  void an_environment_inherits_nothing() {
    assertThat(ground(SITES).environment("summit").config("cdb_latiss").foreign())
        .isEqualTo(ForeignObjects.none().roles("efd"));
    assertThat(ground(SITES).url("postgresql://me@db.summit/consdb").config("cdb_latiss").foreign())
        .isEqualTo(ForeignObjects.none().roles("efd"));
  }

  @Test
  void each_is_shown_with_where_it_stands() {
    Ground ground = ground(SITES);
    DatabaseConfig config = ground.config("cdb_latiss");
    assertThat(ground.origin(config, "foreign tables"))
        .isEqualTo("project/revise.toml [databases.cdb_latiss.foreign]");
    assertThat(config.values())
        .extracting(ConfigValue::name, ConfigValue::shown)
        .contains(tuple("foreign roles", "grafana_*"), tuple("foreign tables", "scratch_*"));
  }

  @Test
  void a_name_that_is_none_is_refused() {
    assertThatThrownBy(() -> ground("[foreign]\nroles = \"efd\"\n").config("cdb_latiss"))
        .hasMessageEndingWith(
            "\"roles\" must be a list of names, such as roles = [\"...\"]; correct it");
    assertThatThrownBy(() -> ground("[foreign]\ntables = [1]\n").config("cdb_latiss"))
        .hasMessageContaining("\"tables\" must be a list of names");
    assertThatThrownBy(() -> ground("[foreign]\ntables = [\"\"]\n").config("cdb_latiss"))
        .hasMessageContaining("\"tables\" must be a list of names");
    assertThatThrownBy(() -> ground("[foreign]\nrole = []\n").config("cdb_latiss"))
        .hasMessageContaining("unknown key \"role\"; the nearest known one is \"roles\"");
  }

  private Ground ground(String text) {
    return new Ground(directory).file(Ground.TOML, text);
  }
}
