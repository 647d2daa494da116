package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code revise.toml} says. */
class EnvironmentsTest {
  private static final String SITES =
      """
      url = "postgresql://usdf/consdb"
      user = "all"
      password = "1"

      [databases.cdb_other]
      url = "postgresql://other/consdb"
      password_file = "~/secret"

      [environments.summit]
      url = "postgresql://consdb@db.summit/consdb"
      protected = true

      [environments.summit.databases.cdb_other]
      url = "postgresql://other.summit:6432/consdb"

      [environments.test]
      databases.cdb_latiss.url = "postgresql://test/consdb"
      """;

  @TempDir Path directory;
  private Ground ground;

  @BeforeEach
  void write() {
    ground = new Ground(directory).file(Ground.TOML, SITES).file("home/secret", "2");
  }

  @Test
  void for_all_databases() {
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://usdf:5432/consdb");
    assertThat(ground.login()).startsWith("all:1 by");
  }

  @Test
  void for_one_database() {
    DatabaseConfig config = ground.config("cdb_other");
    assertThat(config.url()).startsWith("jdbc:postgresql://other:5432/consdb");
    assertThat(config.user()).hasValue("all");
    assertThat(config.password()).hasValue(new Password("2"));
    assertThat(ground.origin(config, "url")).isEqualTo("project/revise.toml [databases.cdb_other]");
  }

  @Test
  void by_name() {
    DatabaseConfig config = ground.environment("summit").config();
    assertThat(config.url()).startsWith("jdbc:postgresql://db.summit:5432/consdb");
    assertThat(config.environment()).hasValue("summit");
    assertThat(config.isProtected()).isTrue();
    assertThat(config.password()).isEmpty();
    assertThat(config.values())
        .contains(
            new ConfigValue("environment", "summit", "-e"),
            new ConfigValue("protected", "true", "environment summit"));
  }

  @Test
  void by_default() {
    ground.file(Ground.TOML, "default_environment = 'test'\n" + SITES);
    assertThat(ground.config().environment()).hasValue("test");
    assertThat(ground.config().isProtected()).isFalse();
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://test:5432/consdb");
  }

  @Test
  void the_users_default_among_the_projects() {
    ground
        .file(Ground.TOML, SITES.substring(SITES.indexOf("[environments.summit]")))
        .file(Ground.HOME_TOML, "default_environment = 'summit'");
    assertThat(ground.config().environment()).hasValue("summit");
  }

  @Test
  void a_name_that_nobody_defines() {
    ground.file(Ground.HOME_TOML, "[environments.base]");
    assertThatThrownBy(() -> ground.environment("sumit").config())
        .isInstanceOf(ConfigException.class)
        .hasMessage("there is no environment \"sumit\"; known are base, summit, test");
  }

  @Test
  void a_name_without_any_file() {
    Ground empty = new Ground(directory.resolve("empty")).environment("summit");
    assertThatThrownBy(empty::config)
        .hasMessage(
            "there is no environment \"summit\"; define it as [environments.summit] in revise.toml");
  }

  @Test
  void a_database_that_an_environment_does_not_have() {
    assertThatThrownBy(() -> ground.environment("test").config("cdb_other"))
        .hasMessage(
            "%s [environments.test]: the environment has no url for cdb_other; add one there or below databases.cdb_other"
                .formatted(ground.path(Ground.TOML)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REVISE_URL", "REVISE_CDB_LATISS_URL", "CONSDB_URL", "FLYWAY_URL"})
  void a_variable_that_says_another_place(String variable) {
    ground.environment("summit").variable(variable, "jdbc:postgresql://test/consdb?password=x");
    assertThatThrownBy(ground::config)
        .hasMessage(
            "-e summit means db.summit:5432/consdb, but %s says test:5432/consdb; unset %s or leave out -e"
                .formatted(variable, variable));
  }

  @Test
  void an_option_that_says_another_place() {
    assertThatThrownBy(() -> ground.environment("summit").url("jdbc:h2:mem:x").config())
        .hasMessage(
            "-e summit means db.summit:5432/consdb, but --url says jdbc:h2:mem:x; give one of the two");
  }

  @Test
  void a_variable_that_says_the_same_place() {
    ground.environment("summit").variable("REVISE_URL", "postgresql://other@DB.summit:5432/consdb");
    assertThat(ground.login()).startsWith("consdb: by project/revise.toml [environments.summit]");
  }

  @Test
  void an_option_that_says_the_same_place() {
    ground.environment("summit").url("postgresql://admin@db.summit/consdb");
    assertThat(ground.login()).startsWith("admin: by --url");
    assertThat(ground.config().isProtected()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "postgresql://x@db.summit/consdb, true",
    "'jdbc:postgresql://elsewhere,DB.SUMMIT.:5432/consdb?user=x', true",
    "postgresql://other.summit:6432/consdb, true",
    "postgresql://db.summit:6432/consdb, false",
    "postgresql://db.summit/test, false",
    "postgresql://test/consdb, false",
    "jdbc:h2:mem:x, false",
  })
  void a_protected_place_stays_so_however_one_gets_there(String url, boolean guarded) {
    DatabaseConfig config = ground.url(url).config();
    assertThat(config.isProtected()).isEqualTo(guarded);
    assertThat(config.environment().isPresent()).isEqualTo(guarded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "[::1]", "LOCALHOST", "localhost."})
  void this_machine_has_several_names(String host) {
    ground.file(
        Ground.TOML, "[environments.here]\nprotected = true\nurl = 'postgresql://localhost/d'");
    assertThat(ground.url("postgresql://" + host + "/d").config().isProtected()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:./x", "jdbc:h2:file:x", "jdbc:h2:file:../project/x;USER=a"})
  void a_protected_file(String url) {
    ground.file(
        Ground.TOML,
        "[environments.here]\nprotected = true\nurl = 'jdbc:h2:file:"
            + ground.path(Ground.TOML).resolveSibling("x")
            + "'");
    assertThat(ground.url(url).config().isProtected()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ulr = 'x'                     |               | unknown key \"ulr\"; the nearest known one is \"url\"",
        "[databases.a]\\npasword = 'x' | [databases.a] | unknown key \"pasword\"; the nearest known one is \"password\"",
        "[environments.a]\\nprotect = true | [environments.a] | unknown key \"protect\"; the nearest known one is \"protected\"",
        "protected = true              |               | unknown key \"protected\"",
        "[environments.a]\\nprotected = 'yes' | [environments.a] | \"protected\" must be true or false; correct it",
        "url = 1                       |               | \"url\" must be text, such as url = \"...\"; correct it",
        "databases = 'x'               |               | \"databases\" must be a table, such as [databases]; correct it",
        "password = 'x'\\npassword_file = 'x' |        | \"password\" and \"password_file\" exclude each other; remove one",
        "url = 'x'\\nurl = 'y'         | line 2        | this is not valid TOML; correct it",
        "\\n\\npassword = \"x          | line 3        | this is not valid TOML; correct it",
      })
  void a_mistake(String text, String where, String sentence) {
    ground.file(Ground.TOML, text.replace("\\n", "\n"));
    assertThatThrownBy(ground::config)
        .isInstanceOf(ConfigException.class)
        .hasNoCause()
        .hasMessageStartingWith(
            ground.path(Ground.TOML) + (where == null ? "" : " " + where) + ": " + sentence);
  }

  @Test
  void one_shares_the_settings_of_another() {
    ground.file(
        Ground.TOML,
        """
        [environments.usdf]
        url = "postgresql://usdf/consdb"
        user = "all"
        password = "1"
        protected = true
        ignore = ["scratch_*"]
        [environments.usdf.placeholders]
        site = "usdf"
        tape = "there"

        [environments.replica]
        inherits = "usdf"
        url = "postgresql://replica/consdb"
        [environments.replica.placeholders]
        tape = "here"

        [environments.guest]
        inherits = "replica"
        user = "guest"
        """);

    DatabaseConfig replica = ground.environment("replica").config();
    assertThat(replica.url()).startsWith("jdbc:postgresql://replica:5432/consdb");
    assertThat(replica.user()).hasValue("all");
    assertThat(replica.password()).hasValue(new Password("1"));
    assertThat(replica.isProtected()).isTrue();
    assertThat(replica.environment()).hasValue("replica");
    assertThat(replica.placeholders())
        .containsEntry("site", new Password("usdf"))
        .containsEntry("tape", new Password("here"));
    assertThat(replica.ignored().standing()).hasSize(1);
    DatabaseConfig guest = ground.environment("guest").config();
    assertThat(guest.url()).startsWith("jdbc:postgresql://replica:5432/consdb");
    assertThat(guest.user()).hasValue("guest");
    assertThat(guest.password()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sumit | it inherits from an environment that the file does not have; the nearest known one is \"summit\"; name one of its environments",
        "test | environments inherit from each other in a circle; remove one \"inherits\""
      })
  void one_that_shares_nothing_is_told(String other, String sentence) {
    ground.file(
        Ground.TOML,
        SITES.replace(
            "[environments.test]\n", "[environments.test]\ninherits = \"%s\"\n".formatted(other)));

    assertThatThrownBy(() -> ground.config())
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("[environments.test]: " + sentence);
  }
}
