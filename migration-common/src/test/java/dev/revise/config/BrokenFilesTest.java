package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read says so, with the way out. */
class BrokenFilesTest {
  private static final String UNREADABLE =
      ": the file cannot be read; check that it is there and that you may";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "'', no URL",
    "'# nothing\n\n', no URL",
    "'postgresql://a/d\npostgresql://b/d\n', 2 lines",
  })
  void db_cfg_without_its_one_url(String text, String found) {
    Ground ground = new Ground(directory).file(Ground.DB_CFG, text);
    assertThatThrownBy(ground::config)
        .hasMessage(
            "%s: it has %s; write one URL such as postgresql://user@host/database, or remove the file"
                .formatted(ground.path(Ground.DB_CFG), found));
  }

  @Test
  void hera_without_a_closing_brace() {
    Ground ground = new Ground(directory).file(Ground.HERA, "{\n\"databases\": {\n");
    assertThatThrownBy(ground::config)
        .hasNoCause()
        .hasMessageMatching(".*mc_config.json line \\d: this is not valid JSON; correct it");
  }

  @Test
  void hera_without_a_url() {
    Ground ground =
        new Ground(directory).file(Ground.HERA, "{\"databases\": {\"cdb_latiss\": {}}}");
    assertThatThrownBy(ground::config)
        .hasMessage(
            ground.path(Ground.HERA) + " databases.cdb_latiss: the entry has no url; add one");
  }

  @Test
  void a_directory_where_a_file_should_be() {
    Ground ground = new Ground(directory).file(Ground.TOML + "/x", "");
    assertThatThrownBy(ground::config)
        .hasMessage(ground.path(Ground.TOML) + ": this is a directory; name a file in it");
  }

  @Test
  void a_password_file_that_is_not_there() {
    Ground ground =
        new Ground(directory)
            .file(Ground.TOML, "url = 'postgresql://h/d'\npassword_file = '~/secret'");
    assertThatThrownBy(ground::config).hasMessage(ground.path("home/secret") + UNREADABLE);
  }

  @Test
  void a_password_file_with_nothing_in_it() {
    Ground ground =
        new Ground(directory)
            .file(Ground.TOML, "url = 'postgresql://h/d'\npassword_file = '~/secret'")
            .file("home/secret", "\n");
    assertThatThrownBy(ground::config)
        .hasMessage(
            ground.path("home/secret")
                + ": the password file is empty; write the password into its first line");
  }

  /** Which a protected environment's missing password file does not keep us from. */
  @Test
  void another_place_needs_no_password_of_a_protected_one() {
    Ground ground =
        new Ground(directory)
            .file(
                Ground.TOML,
                """
                [environments.summit]
                protected = true
                url = "postgresql://summit/d"
                password_file = "/nowhere"
                """);
    assertThat(ground.config().isProtected()).isFalse();
  }
}
