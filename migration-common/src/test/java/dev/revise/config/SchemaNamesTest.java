package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in which a site keeps a database. */
class SchemaNamesTest {
  private static final String SITES =
      """
      url = "postgresql://usdf/consdb"
      schema = "all_of_it"

      [databases.cdb_latiss]
      schema = "latiss"

      [environments.summit]
      url = "postgresql://consdb@db.summit/consdb"
      protected = true

      [environments.summit.databases.cdb_latiss]
      schema = "latiss_at_summit"

      [environments.base]
      inherits = "summit"
      url = "postgresql://db.base/consdb"

      [environments.tucson]
      inherits = "summit"
      url = "postgresql://db.tucson/consdb"
      schema = "tucson"
      """;

  @TempDir private Path directory;

  @Test
  void of_one_database_comes_before_that_of_all() {
    assertThat(ground(SITES).config("cdb_latiss").schema()).contains("latiss");
    assertThat(ground(SITES).config("cdb_other").schema()).contains("all_of_it");
    assertThat(ground("url = \"postgresql://usdf/consdb\"\n").config().schema()).isEmpty();
  }

  @Test
  void an_environment_says_its_own_and_takes_what_it_inherits() {
    assertThat(ground(SITES).environment("summit").config().schema()).contains("latiss_at_summit");
    assertThat(ground(SITES).environment("summit").config("cdb_other").schema()).isEmpty();
    assertThat(ground(SITES).environment("base").config().schema()).contains("latiss_at_summit");
    assertThat(ground(SITES).environment("tucson").config().schema()).contains("tucson");
  }

  @Test
  void of_a_protected_environment_counts_however_we_get_there() {
    assertThat(ground(SITES).url("postgresql://me@db.summit/consdb").config().schema())
        .contains("latiss_at_summit");
  }

  @Test
  void it_is_shown_with_where_it_stands() {
    Ground ground = ground(SITES);
    DatabaseConfig config = ground.config("cdb_latiss");
    assertThat(ground.origin(config, "schema"))
        .isEqualTo("project/revise.toml [databases.cdb_latiss]");
    assertThat(config.values())
        .extracting(ConfigValue::name, ConfigValue::shown)
        .contains(tuple("schema", "latiss"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\" sky\"", "\"sky \""})
  void what_is_no_name_is_refused(String name) {
    assertThatThrownBy(() -> ground("schema = " + name + "\n").config())
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith(
            "revise.toml: \"schema\" is no name; write one such as schema = \"public\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[\"sky\"]", "{ name = \"sky\" }"})
  void what_is_no_text_is_refused(String value) {
    assertThatThrownBy(() -> ground("[databases.cdb_latiss]\nschema = " + value + "\n").config())
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith(
            "revise.toml [databases.cdb_latiss]: \"schema\" must be text, such as schema = \"...\"; correct it");
  }

  @Test
  void what_no_server_gives_away_is_refused() {
    for (String name : new String[] {"pg_catalog", "information_schema", "INFORMATION_SCHEMA"}) {
      assertThatThrownBy(() -> ground("schema = \"" + name + "\"\n").config())
          .hasMessageEndingWith("\"schema\" belongs to the server itself; name another schema");
    }
    assertThatThrownBy(() -> ground("schema = 'a\"b'\n").config())
        .hasMessageEndingWith(
            "\"schema\" has a double quote, which Flyway takes for the end of a name; name another schema");
    assertThatThrownBy(() -> ground("schema = \"" + "x".repeat(64) + "\"\n").config())
        .hasMessageEndingWith("is longer than 63 bytes; choose a shorter name");
  }

  private Ground ground(String text) {
    return new Ground(directory).file(Ground.TOML, text);
  }
}
