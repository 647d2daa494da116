package dev.revise.cli;

import java.io.PrintStream;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where output goes: results and SQL to {@code out}, everything else to {@code err}.
 *
 * @param colour whether the person wants colour on terminals
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  /**
   * @param variables of the environment; {@code NO_COLOR} is honoured as no-color.org says
   */
  static Terminal of(
      PrintStream out,
      PrintStream err,
      boolean outIsTerminal,
      boolean errIsTerminal,
      Map<String, String> variables) {
    boolean colour = variables.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, outIsTerminal, errIsTerminal, colour);
  }

  Ansi outAnsi() {
    return colour && outIsTerminal ? Ansi.ON : Ansi.OFF;
  }

  Ansi errAnsi() {
    return colour && errIsTerminal ? Ansi.ON : Ansi.OFF;
  }
}
