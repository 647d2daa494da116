package dev.revise.cli;

import dev.revise.revision.CommandHint;
import dev.revise.schema.MigrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;

/** A failure as the person at the keyboard reads it. */
final class Failure {
  private static final Pattern OF_JAVA =
      Pattern.compile(
          "\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]|\\b[A-Z]\\w*\\.\\w+\\(|<local|Exception|\\$");

  private static final int CAUSES = 20;

  private Failure() {}

  /** What went wrong, in one sentence. */
  static String sentence(Throwable failure) {
    String sentence = ofCommand(failure);
    return CommandHint.isForMaven() && sentence.contains(" --") && !sentence.contains("-Dargs")
        ? sentence + " (in Maven, options stand in -Dargs=\"...\")"
        : sentence;
  }

  private static String ofCommand(Throwable failure) {
    if (failure instanceof ParameterException e) {
      return ParameterSentence.of(e);
    }
    return told(failure).map(Throwable::getMessage).orElseGet(() -> unexpected(failure));
  }

  /** A history that cannot be loaded fails in the class that keeps it; others wrap as well. */
  private static Optional<Throwable> told(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES)
        .filter(MigrationException.class::isInstance)
        .findFirst();
  }

  /** Java's own words only where they are words and no names of its classes. */
  private static String unexpected(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "the command ran out of memory; give Java more, such as JAVA_TOOL_OPTIONS=-Xmx1g";
    }
    String words =
        Optional.ofNullable(failure.getMessage())
            .filter(message -> !OF_JAVA.matcher(message).find())
            .map(message -> ": " + message)
            .orElse("");
    return "an unexpected error stopped the command%s; run it again with --verbose to see where"
        .formatted(words);
  }

  static String stackTrace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
