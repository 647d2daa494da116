package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class ProcessOutputTest {
  @Test
  void holds_both_streams_and_the_code() throws Exception {
    ProcessOutput output = ProcessOutput.of("sh", "-c", "cat; echo out; echo err >&2; exit 3");
    assertThat(output).isEqualTo(new ProcessOutput(3, "out\nerr\n"));
    assertThat(output.endsWith(3)).isSameAs(output);
  }

  @Test
  void another_code_shows_what_was_printed() {
    assertThatThrownBy(() -> ProcessOutput.of("sh", "-c", "echo no; exit 2").succeeds())
        .isInstanceOf(AssertionError.class)
        .hasMessage("exit code 2 instead of 0: no\n");
  }
}
