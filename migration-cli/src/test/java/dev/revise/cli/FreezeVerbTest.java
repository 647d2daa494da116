package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where there are no sources; the launcher's tests have some. */
class FreezeVerbTest {

  @Test
  void writes_only_where_the_sources_are() {
    assertThat(Run.of("freeze"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: there is no directory cdb-latiss in /nowhere; revisions are written where the sources are\n"));
  }
}
