package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What data steps are told, and by whom. */
class PlaceholdersTest {
  private static final String TOLD =
      """
      url = "postgresql://usdf/consdb"

      [placeholders]
      tape_host = "tape.usdf"
      Store_Host = "store.usdf"

      [databases.cdb_latiss.placeholders]
      tape_host = "tape.latiss"

      [environments.summit]
      url = "postgresql://db.summit/consdb"
      protected = true
      placeholders.tape_host = "tape.summit"

      [environments.summit.databases.cdb_latiss]
      placeholders.site = "summit of latiss"
      """;

  @TempDir Path directory;
  private Ground ground;

  @BeforeEach
  void write() {
    ground = new Ground(directory).file(Ground.TOML, TOLD);
  }

  @Test
  void of_one_database_count_before_those_of_all() {
    assertThat(told(ground.config())).isEqualTo("{store_host=store.usdf, tape_host=tape.latiss}");
    assertThat(told(ground.config("cdb_other")))
        .isEqualTo("{store_host=store.usdf, tape_host=tape.usdf}");
  }

  @Test
  void of_an_environment_inherit_nothing() {
    assertThat(told(ground.environment("summit").config()))
        .isEqualTo("{site=summit of latiss, tape_host=tape.summit}");
  }

  @Test
  void of_a_protected_environment_count_however_we_get_there() {
    assertThat(told(ground.url("postgresql://db.summit/consdb").config()))
        .isEqualTo("{site=summit of latiss, tape_host=tape.summit}");
  }

  @Test
  void the_project_counts_before_the_home() {
    ground.file(Ground.HOME_TOML, "placeholders = {tape_host = \"home\", archive = \"home\"}");
    assertThat(told(ground.config()))
        .isEqualTo("{archive=home, store_host=store.usdf, tape_host=tape.latiss}");
  }

  @Test
  void options_count_before_variables_and_those_before_files() {
    ground
        .variable("REVISE_PLACEHOLDER_TAPE_HOST", "variable")
        .variable("REVISE_PLACEHOLDER_STORE_HOST", "");
    DatabaseConfig config = ground.config();
    assertThat(told(config)).isEqualTo("{store_host=store.usdf, tape_host=variable}");
    assertThat(told(config.telling(List.of(Placeholder.parse("TAPE_host=a=b")))))
        .isEqualTo("{store_host=store.usdf, tape_host=a=b}");
  }

  @Test
  void an_environment_is_not_told_otherwise_by_a_variable() {
    ground.environment("summit").variable("REVISE_PLACEHOLDER_TAPE_HOST", "variable");
    assertThatThrownBy(ground::config)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            directory
                + "/project/revise.toml [environments.summit.placeholders] and REVISE_PLACEHOLDER_TAPE_HOST give placeholder tape_host two values; unset REVISE_PLACEHOLDER_TAPE_HOST or leave out -e");
    ground.variable("REVISE_PLACEHOLDER_TAPE_HOST", "tape.summit");
    assertThat(told(ground.config())).contains("tape_host=tape.summit");
  }

  @Test
  void nobody_sees_a_value() {
    DatabaseConfig config =
        ground.variable("REVISE_PLACEHOLDER_STORE_HOST", "store.variable").config();
    assertThat(config.values())
        .contains(
            new ConfigValue("placeholder store_host", "********", "REVISE_PLACEHOLDER_STORE_HOST"),
            new ConfigValue(
                "placeholder tape_host",
                "********",
                directory + "/project/revise.toml [databases.cdb_latiss.placeholders]"));
    assertThat(config + Placeholder.parse("host=store.variable").toString())
        .doesNotContain("store.variable", "tape.latiss");
  }

  @Test
  void what_cannot_be_one_is_a_sentence_without_the_value() {
    assertThatThrownBy(() -> Placeholder.parse("secret"))
        .hasMessage("a placeholder is NAME=VALUE, such as tape_host=tape.example.org");
    assertThatThrownBy(() -> Placeholder.parse("tape host=secret"))
        .hasMessage(
            "--placeholder: the name of a placeholder is letters, digits and _, such as tape_host; correct it");
    ground.file(Ground.TOML, "[placeholders]\ntape_host = 5");
    assertThatThrownBy(ground::config)
        .hasMessage(
            directory
                + "/project/revise.toml [placeholders]: \"tape_host\" must be text, such as tape_host = \"...\"; correct it");
    ground.file(Ground.TOML, "placeholders = \"secret\"");
    assertThatThrownBy(ground::config).hasMessageContaining("must be a table, such as");
  }

  private static String told(DatabaseConfig config) {
    return config.placeholders().entrySet().stream()
        .collect(
            Collectors.toMap(
                one -> one.getKey(), one -> one.getValue().reveal(), (a, b) -> a, TreeMap::new))
        .toString();
  }
}
