package dev.revise.flyway.undo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** The parts that error messages share. */
final class Sentences {
  private Sentences() {}

  static String name(MigrationInfo migration) {
    return migration.getVersion() == null
        ? "the repeatable migration \"%s\"".formatted(migration.getDescription())
        : "version %s \"%s\"".formatted(migration.getVersion(), migration.getDescription());
  }

  static String locations(Configuration configuration) {
    return Arrays.stream(configuration.getLocations())
        .map(Location::getDescriptor)
        .collect(Collectors.joining(", "));
  }

  /**
   * What went wrong, in one line, without the frame and the hints that Flyway puts around SQL
   * errors.
   */
  static String cause(Throwable failure) {
    var cause = failure.getCause();
    if (failure instanceof FlywaySqlException && cause != null) {
      return cause(cause) + line(failure);
    }
    if (failure.getMessage() == null) {
      return failure.getClass().getName();
    }
    return cause == null || cause.getMessage() == null
        ? oneLine(failure.getMessage())
        : oneLine(failure.getMessage().replace(cause.getMessage(), cause(cause)));
  }

  private static String line(Throwable failure) {
    return failure instanceof FlywaySqlScriptException script && script.getLineNumber() > 0
        ? " (line %d)".formatted(script.getLineNumber())
        : "";
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  static String undoneBefore(List<UndoneMigration> undone) {
    return undone.isEmpty()
        ? "nothing was undone before it"
        : undone.stream()
            .map(UndoneMigration::version)
            .collect(Collectors.joining(", ", "undone before it: ", ""));
  }
}
