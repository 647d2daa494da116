package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.engine.RefusedException;
import dev.revise.engine.UntoldException;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void the_page_lists_them() throws IOException {
    String page = Files.readString(Path.of("../docs/command.md"));
    ExitCode.meanings()
        .forEach(
            (number, meaning) ->
                assertThat(page).contains("| %s | %s |".formatted(number, meaning)));
  }

  @Test
  void each_failure_has_one() {
    assertThat(ExitCode.of(new UsageException("which database?"))).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(ExitCode.of(new UntoldException("which host?"))).isEqualTo(ExitCode.NOT_STARTED);
    assertThat(ExitCode.of(new RefusedException("no"))).isEqualTo(ExitCode.REFUSED);
    assertThat(ExitCode.of(new MigrationException("no"))).isEqualTo(ExitCode.FAILED);
    assertThat(ExitCode.of(new IllegalStateException())).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void the_gravest_of_several_counts() {
    assertThat(ExitCode.DONE.and(ExitCode.FAILED)).isEqualTo(ExitCode.FAILED);
    assertThat(ExitCode.REFUSED.and(ExitCode.FAILED)).isEqualTo(ExitCode.REFUSED);
  }
}
