package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who we are, and who says so. */
class LoginTest {
  @TempDir Path directory;

  @Test
  void the_url_beats_its_place() {
    Ground ground =
        everything().file(Ground.TOML, "url = 'postgresql://a:1@h/d'\nuser = 'b'\npassword = '2'");
    assertThat(ground.login()).isEqualTo("a:1 by project/revise.toml, project/revise.toml");
  }

  @Test
  void the_place_of_the_url_beats_variables() {
    Ground ground =
        everything().file(Ground.TOML, "url = 'postgresql://h/d'\nuser = 'b'\npassword = '2'");
    assertThat(ground.login()).isEqualTo("b:2 by project/revise.toml, project/revise.toml");
  }

  @Test
  void flyways_variables_belong_to_its_url() {
    Ground ground = everything().variable("FLYWAY_USER", "f").variable("FLYWAY_PASSWORD", "3");
    assertThat(ground.variable("FLYWAY_URL", "jdbc:postgresql://h/d").login())
        .isEqualTo("f:3 by FLYWAY_USER, FLYWAY_PASSWORD");
    assertThat(ground.variable("CONSDB_URL", "postgresql://h/d").login())
        .isEqualTo("r:4 by REVISE_USER, REVISE_PASSWORD");
  }

  @Test
  void our_variables_beat_libpqs() {
    assertThat(everything().url("postgresql://h/d").login())
        .isEqualTo("r:4 by REVISE_USER, REVISE_PASSWORD");
  }

  @Test
  void libpqs_variables_are_for_postgresql() {
    Ground ground = new Ground(directory).variable("PGUSER", "p").variable("PGPASSWORD", "5");
    assertThat(ground.url("postgresql://h/d").login()).isEqualTo("p:5 by PGUSER, PGPASSWORD");
    assertThat(ground.url("jdbc:h2:mem:x").login()).isEqualTo(": by nobody, nobody");
  }

  @Test
  void the_option_beats_all() {
    assertThat(everything().url("postgresql://a@h/d").user("o").login())
        .isEqualTo("o:4 by --user, REVISE_PASSWORD");
  }

  @Test
  void a_password_beside_another_users_name_is_not_the_options() {
    Ground ground = new Ground(directory).url("postgresql://a:1@h/d");
    assertThat(ground.user("o").login()).isEqualTo("o: by --user, nobody");
    assertThat(ground.user("a").login()).isEqualTo("a:1 by --user, --url");
  }

  @Test
  void nobody_says_who_we_are() {
    assertThat(new Ground(directory).url("postgresql://h/d").login())
        .isEqualTo("me: by the operating system, nobody");
  }

  @Test
  void nobody_says_which_database() {
    Ground ground = new Ground(directory).variable("USER", "").url("postgresql://h");
    assertThatThrownBy(ground::config)
        .hasMessage(
            "nobody says which database on h:5432; end the URL with /database or set PGDATABASE");
  }

  /** Or the driver would read the password file of its own process. */
  @Test
  void no_password_is_an_empty_one() {
    DatabaseConfig config = new Ground(directory).url("postgresql://u@h/d").config();
    assertThat(config.password()).isEmpty();
    assertThat(config.properties()).containsOnly(Map.entry("user", "u"), Map.entry("password", ""));
  }

  @Test
  void a_password_from_a_file_beside_the_toml() {
    Ground ground =
        new Ground(directory)
            .file(Ground.TOML, "url = 'postgresql://u@h/d'\npassword_file = 'secret'")
            .file("project/secret", "6\n");
    assertThat(ground.login()).isEqualTo("u:6 by project/revise.toml, project/secret");
  }

  @Test
  void a_password_from_a_file_in_the_home() {
    Ground ground =
        new Ground(directory)
            .file(Ground.TOML, "url = 'postgresql://u@h/d'\npassword_file = '~/secret'")
            .file("home/secret", "6");
    assertThat(ground.login()).isEqualTo("u:6 by project/revise.toml, home/secret");
  }

  @Test
  void a_password_in_a_file_that_others_may_read() {
    Ground ground =
        new Ground(directory)
            .file(Ground.TOML, "url = 'postgresql://u:6@h/d'")
            .permissions(Ground.TOML, "rw-r--r--");
    assertThat(ground.config().warnings())
        .containsExactly(
            ground.path(Ground.TOML)
                + ": the file holds a password and others may read it; chmod 600 it or use ~/.pgpass");
  }

  private Ground everything() {
    return new Ground(directory)
        .variable("REVISE_USER", "r")
        .variable("REVISE_PASSWORD", "4")
        .variable("PGUSER", "p")
        .variable("PGPASSWORD", "5")
        .file(Ground.PGPASS, "*:*:*:*:7\n");
  }
}
