package dev.revise.flyway.undo;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/**
 * How far down {@code flyway.target} reaches. Flyway's rule: "If target is specified, Flyway will
 * attempt to undo versioned migrations in the order they were applied until it hits one with a
 * version below the target" - so the target itself is undone too, and without a target one
 * migration is.
 */
record UndoTarget(Optional<MigrationVersion> lowest) {
  /** The target that is configured; {@code latest} is what Flyway has when there is none. */
  static UndoTarget of(Configuration configuration, AppliedHistory history) {
    var target = configuration.getTarget();
    if (target == MigrationVersion.LATEST) {
      return new UndoTarget(Optional.empty());
    }
    if (target == MigrationVersion.NEXT) {
      throw new FlywayException(
          "the target \"next\" names no applied version; name the lowest version to undo");
    }
    if (target == MigrationVersion.CURRENT) {
      return new UndoTarget(history.current());
    }
    requireAboveBaseline(target, history);
    requireKnown(target, configuration, history);
    return new UndoTarget(Optional.of(target));
  }

  boolean present() {
    return lowest.isPresent();
  }

  /** What is to be undone, in that order. */
  List<MigrationInfoImpl> reach(AppliedHistory history) {
    var newestFirst = history.newestFirst().stream();
    return lowest
        .map(
            version ->
                newestFirst.takeWhile(migration -> migration.getVersion().compareTo(version) >= 0))
        .orElseGet(() -> newestFirst.limit(1))
        .toList();
  }

  private static void requireKnown(
      MigrationVersion target, Configuration configuration, AppliedHistory history) {
    if (configuration.isFailOnMissingTarget() && !history.knows(target)) {
      throw new FlywayException(
          "no migration has the target version %s; correct flyway.target, or write \"%s?\" to undo all above it"
              .formatted(target, target));
    }
  }

  private static void requireAboveBaseline(MigrationVersion target, AppliedHistory history) {
    var baseline = history.baseline();
    if (baseline.isPresent() && target.compareTo(baseline.get()) < 0) {
      throw new FlywayException(
          "the target version %s lies below the baseline %s, which cannot be undone; the target %s undoes all above the baseline"
              .formatted(target, baseline.get(), baseline.get()));
    }
  }
}
