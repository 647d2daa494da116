package dev.revise.cli;

import dev.revise.schema.MigrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.ParameterException;

/** A failure as the person at the keyboard reads it. */
final class Failure {
  private Failure() {}

  /** What went wrong, in one sentence. */
  static String sentence(Throwable failure) {
    if (failure instanceof ParameterException e) {
      return ParameterSentence.of(e);
    }
    Throwable told = told(failure);
    return told instanceof MigrationException
        ? told.getMessage()
        : "%s, which nobody expected; run the same command with --verbose to see where"
            .formatted(failure);
  }

  /** A history that cannot be loaded fails in the class that keeps it. */
  private static Throwable told(Throwable failure) {
    return failure instanceof ExceptionInInitializerError && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  static String stackTrace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
