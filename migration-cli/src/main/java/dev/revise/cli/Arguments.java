package dev.revise.cli;

import java.util.List;
import java.util.Map;

/** The words of the command line before they are parsed. */
final class Arguments {
  /**
   * Where the launcher hands all arguments over, so that none stands in the process list; the ASCII
   * unit separator ends each.
   */
  static final String VARIABLE = "REVISE_ARGUMENTS";

  private static final String SEPARATOR = "\u001f";

  private Arguments() {}

  static List<String> of(String[] arguments, Map<String, String> variables) {
    String handedOver = variables.getOrDefault(VARIABLE, "");
    return arguments.length > 0 || handedOver.isEmpty()
        ? List.of(arguments)
        : List.of(handedOver.replaceFirst(SEPARATOR + "$", "").split(SEPARATOR, -1));
  }

  /**
   * {@code -1} and {@code -3:current} are revisions counted from the current one, not options: they
   * become {@code current-1} and {@code current-3:current}, the same in words that no parser takes
   * for an option. The only place that does so.
   */
  static String[] withRevisionsSpelledOut(List<String> arguments) {
    return arguments.stream()
        .map(argument -> argument.matches("-\\d+(:.*)?") ? "current" + argument : argument)
        .toArray(String[]::new);
  }
}
