package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

  @Test
  void lists_verbs_and_exit_codes() {
    assertThat(Run.of("--help").out())
        .contains(
            "Commands:\n  upgrade ",
            "Exit codes:\n  0     done",
            "\n  5     refused",
            "\n  130   Ctrl-C");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void teaches_each_verb_by_example(String verb) {
    Run run = help(verb);
    assertThat(run.out()).contains("\nExamples:\n  ", "revise", verb);
    run.succeeds();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void fits_a_terminal(String verb) {
    assertThat(help(verb).out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void goes_to_stdout() {
    assertThat(Run.of("--version").out()).startsWith("revise ");
    assertThat(Run.of("--help").err()).isEmpty();
  }

  @Test
  void is_coloured_on_terminals_only() {
    assertThat(Run.of("--help").out()).doesNotContain("\u001b");
    assertThat(Run.seen(Map.of(), "--help").out()).contains("\u001b");
    assertThat(Run.seen(Map.of("NO_COLOR", "1"), "--help").out()).doesNotContain("\u001b");
    assertThat(Run.seen(Map.of("NO_COLOR", "1"), "histroy").err()).doesNotContain("\u001b");
  }

  /** Those below a verb too: {@code felis export}. */
  static Stream<String> verbs() {
    return verbs("", new CommandLine(new Revise()));
  }

  private static Stream<String> verbs(String above, CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .flatMap(
            verb ->
                Stream.concat(
                    Stream.of(above + verb.getKey()),
                    verbs(above + verb.getKey() + " ", verb.getValue())));
  }

  private static Run help(String verb) {
    return Run.of((verb + " --help").split(" "));
  }
}
