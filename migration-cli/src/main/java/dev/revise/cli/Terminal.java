package dev.revise.cli;

import dev.revise.schema.VisibleText;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * Where output goes: results and SQL to {@code out}, everything else to {@code err}.
 *
 * @param colour whether the person wants colour on terminals
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  /**
   * @param variables of the environment; {@code NO_COLOR} is honoured as no-color.org says
   */
  static Terminal of(
      PrintStream out,
      PrintStream err,
      boolean inIsTerminal,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> variables) {
    boolean colour = variables.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, inIsTerminal, outIsTerminal, errIsTerminal, colour);
  }

  /** What a person answers, if one sits at both ends of the question. */
  Optional<String> ask(String question) {
    if (!inIsTerminal || !errIsTerminal) {
      return Optional.empty();
    }
    err.print(VisibleText.ofLines(question));
    err.flush();
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .findFirst()
        .map(String::strip);
  }

  Ansi outAnsi() {
    return colour && outIsTerminal ? Ansi.ON : Ansi.OFF;
  }

  Ansi errAnsi() {
    return colour && errIsTerminal ? Ansi.ON : Ansi.OFF;
  }
}
