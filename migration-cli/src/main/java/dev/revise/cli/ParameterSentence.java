package dev.revise.cli;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one sentence with the nearest option or verb. */
final class ParameterSentence {
  /** How picocli calls an argument that its label names well enough. */
  private static final Pattern POSITION =
      Pattern.compile("positional parameter at index \\S+ \\((\\w+)\\)");

  private ParameterSentence() {}

  static String of(ParameterException e) {
    List<String> nearest =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    String wayOut =
        nearest.isEmpty()
            ? "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help"
            : "; did you mean " + nearest.get(0) + "?";
    return problem(e) + wayOut;
  }

  private static String problem(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? problem(unmatched.getUnmatched().get(0), unmatched)
        : lowerCased(POSITION.matcher(e.getMessage()).replaceAll("$1"));
  }

  private static String problem(String argument, UnmatchedArgumentException e) {
    if (e.isUnknownOption()) {
      return "there is no option " + argument;
    }
    return e.getCommandLine().getParent() == null
        ? "there is no command \"" + argument + "\""
        : "\"%s\" is one argument too many".formatted(argument);
  }

  private static String lowerCased(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
