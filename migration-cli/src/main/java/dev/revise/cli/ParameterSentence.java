package dev.revise.cli;

import dev.revise.schema.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the arguments, in one sentence with the option or verb that was likely meant.
 * It quotes the name of an option and never what was given as its value, which may be a secret.
 */
final class ParameterSentence {
  /** How picocli calls an argument that its label names well enough. */
  private static final Pattern POSITION =
      Pattern.compile("positional parameter at index \\S+ \\((\\w+)\\)");

  /** What is no secret: whatever else is too many may be the value of an option cut off. */
  private static final Pattern REVISION =
      Pattern.compile("[+-]?\\d{1,4}|(head|base|current)([+-]\\d{1,4})?");

  private static final Pattern LONG_NAME =
      Pattern.compile("(--[A-Za-z-]{1,40})(=.*)?", Pattern.DOTALL);

  private ParameterSentence() {}

  static String of(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unmatched(unmatched.getUnmatched().get(0), unmatched)
        : lowerCased(POSITION.matcher(e.getMessage()).replaceAll("$1")) + seeHelp(e);
  }

  private static String unmatched(String argument, UnmatchedArgumentException e) {
    if (e.isUnknownOption()) {
      return unknownOption(argument, e);
    }
    if (e.getCommandLine().getSubcommands().isEmpty()) {
      return (REVISION.matcher(argument).matches()
              ? "\"%s\" is one argument too many".formatted(argument)
              : "there is one argument too many")
          + seeHelp(e);
    }
    String problem = "there is no command \"%s\"".formatted(argument);
    return ForeignWords.sentence(argument)
        .map(sentence -> problem + "; " + sentence)
        .orElseGet(
            () -> problem + wayOut(argument, e.getCommandLine().getSubcommands().keySet(), e));
  }

  /** Of {@code -ppassword} only the letter is quoted, unless a long option was meant. */
  private static String unknownOption(String argument, UnmatchedArgumentException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    Matcher name = LONG_NAME.matcher(argument);
    if (name.matches()) {
      return "there is no option "
          + name.group(1)
          + wayOut(name.group(1), spec.optionsMap().keySet(), e);
    }
    Optional<String> meant =
        Nearest.closeTo("-" + argument, spec.optionsMap().keySet())
            .filter(near -> argument.length() > 2 && near.startsWith("--"));
    String quoted =
        meant.isPresent() ? argument : argument.substring(0, Math.min(2, argument.length()));
    return "there is no option "
        + quoted
        + meant.map(near -> "; did you mean " + near + "?").orElseGet(() -> seeHelp(e));
  }

  private static String wayOut(String word, Collection<String> known, ParameterException e) {
    return Nearest.closeTo(word, known)
        .map(near -> "; did you mean " + near + "?")
        .orElseGet(() -> seeHelp(e));
  }

  private static String seeHelp(ParameterException e) {
    return "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
  }

  private static String lowerCased(String sentence) {
    boolean isLabel = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
    return isLabel ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
