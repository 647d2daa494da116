package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.Patience;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** How one mutated input ended. */
record Verdict(String name, Run run) {
  private static final Set<Integer> DOCUMENTED =
      Arrays.stream(ExitCode.values()).map(ExitCode::number).collect(Collectors.toSet());

  static Verdict of(String name, Callable<Run> command) throws Exception {
    try {
      return new Verdict(name, command.call());
    } catch (TimeoutException e) {
      throw new AssertionError(name + " goes on for more than " + Patience.LIMIT, e);
    }
  }

  boolean refused() {
    return run.err().contains("error: ");
  }

  /** One sentence that anybody may read, or none. */
  void requireSentence() {
    String all = "%s%nends with %s".formatted(name, run);
    assertThat(run.code()).as(all).isIn(DOCUMENTED);
    if (run.code() > 1 && run.code() != ExitCode.INCOMPLETE_SCRIPT.number()) {
      assertThat(refused()).as(all).isTrue();
    }
    if (!refused()) {
      return;
    }
    assertThat(run.code()).as(all).isNotZero();
    assertThat(run.err()).as(all).doesNotContain("unexpected error");
    assertThat(run.err().lines().filter(line -> line.startsWith("error: "))).as(all).hasSize(1);
    assertThat(run.err() + run.out()).as(all).doesNotContain(InputGround.SECRET);
    if (!name.contains("--verbose")) {
      assertThat(run.err().replaceAll("dev\\.revise\\.cli\\.\\S+", "")) // scripts of history rows
          .as(all)
          .doesNotContain("\tat ")
          .doesNotContainPattern("\\b[A-Z]\\w+(Exception|Error)\\b")
          .doesNotContainPattern("\\b(java|org|dev|tools)\\.\\w+\\.\\w+");
    }
  }
}
