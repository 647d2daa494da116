package dev.revise.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The options and arguments of a command line, those before the verb and those after it. Picocli
 * keeps the last of each alone, and takes an empty value like any other.
 */
record GivenOptions(ParseResult parsed) {

  /**
   * @throws ParameterException if a value is empty, as that of a variable which is not set, or an
   *     option that takes one value stands before the verb and after it
   */
  GivenOptions checked() {
    levels(parsed).forEach(this::requireValues);
    levels(parsed)
        .flatMap(level -> level.matchedOptions().stream())
        .filter(option -> option.scopeType() == ScopeType.INHERIT)
        .forEach(this::requireOnce);
    return this;
  }

  /** All values of an inherited option, in the order of the command line. */
  List<String> values(String name) {
    return levels(parsed)
        .filter(level -> level.hasMatchedOption(name))
        .flatMap(level -> level.matchedOption(name).originalStringValues().stream())
        .toList();
  }

  private void requireOnce(OptionSpec option) {
    if (!option.isMultiValue()
        && option.arity().max() > 0
        && values(option.longestName()).size() > 1) {
      throw problem(
          option.longestName() + " is given before the command and after it; give it once");
    }
  }

  private void requireValues(ParseResult level) {
    Stream<ArgSpec> given =
        Stream.concat(level.matchedOptions().stream(), level.matchedPositionals().stream());
    given
        .filter(one -> one.originalStringValues().stream().anyMatch(String::isBlank))
        .filter(one -> one.arity().max() > 0)
        .findFirst()
        .ifPresent(
            one -> {
              throw problem(name(one) + " is empty; give a value or leave it out");
            });
  }

  private static String name(ArgSpec given) {
    return given instanceof OptionSpec option ? option.longestName() : given.paramLabel();
  }

  private ParameterException problem(String sentence) {
    List<CommandLine> lines = parsed.asCommandLineList();
    return new ParameterException(lines.get(lines.size() - 1), sentence);
  }

  private static Stream<ParseResult> levels(ParseResult parsed) {
    return parsed.hasSubcommand()
        ? Stream.concat(Stream.of(parsed), levels(parsed.subcommand()))
        : Stream.of(parsed);
  }
}
