package dev.revise.command;

import dev.revise.diff.Drift;
import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Standing;
import dev.revise.operation.Operation;
import dev.revise.revision.CommandHint;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code check}: whether a database still is what its revision says, and whether its revisions lead
 * to what its module says.
 */
public final class Check {
  private Check() {}

  /**
   * The database alone.
   *
   * @param ignoringComments whether the words of comments do not count
   * @throws MigrationException if the database has no history
   */
  public static CheckResult of(LiveDatabase database, Duration patience, boolean ignoringComments) {
    AppliedRevisions applied = AppliedRevisions.of(database, patience);
    if (!applied.hasHistory()) {
      throw new MigrationException(
          "%s has no history that says which revision it should be at; find out with %s"
              .formatted(database.name(), CommandHint.of(database.name(), "identify")));
    }
    Standing standing =
        database.ask(patience, connection -> BaselineLook.of(connection, database, applied));
    RevisionId revision = standing.revision();
    if (revision.compareTo(database.managed().history().head()) > 0) {
      return unknown(database, standing, patience);
    }
    LiveSchemas live = LiveSchemas.read(database, patience);
    LiveDrift found = live.drift(revision);
    Drift all = found.drift();
    Drift drift = ignoringComments ? all.withoutComments() : all;
    boolean same = drift.isClean();
    return new CheckResult(
        database.name(),
        Optional.of(revision),
        same && standing.finding().isEmpty(),
        Differences.of(drift),
        same ? List.of() : drift.mending().stream().map(Operation::describe).toList(),
        same ? "" : live.dialect().script(drift.mending()),
        Optional.empty(),
        UnderWay.of(database, patience),
        standing.finding(),
        Optional.empty(),
        found.leftOut(),
        found.warnings());
  }

  /** A revision of a newer checkout cannot be compared with anything here. */
  private static CheckResult unknown(LiveDatabase database, Standing standing, Duration patience) {
    return new CheckResult(
        database.name(),
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        UnderWay.of(database, patience),
        standing.finding(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * The database, and the target where its module has one. Without the sources of the module, as in
   * an installation, the target is left out, and a note says so.
   *
   * @throws MigrationException as above, or if the target cannot be read
   */
  public static CheckResult of(
      LiveDatabase database, TargetSchema targets, Duration patience, boolean ignoringComments) {
    ManagedDatabase managed = database.managed();
    CheckResult alone = of(database, patience, ignoringComments);
    if (managed.authoring().target().isEmpty()) {
      return alone;
    }
    return targets
        .missing(managed)
        .map(file -> alone.without(note(file)))
        .orElseGet(() -> alone.with(target(managed, targets, ignoringComments)));
  }

  /**
   * The target alone; no database is asked.
   *
   * @throws MigrationException if the module has none, or it cannot be read
   */
  public static CheckResult offline(
      ManagedDatabase database, TargetSchema targets, boolean ignoringComments) {
    if (database.authoring().target().isEmpty()) {
      throw new UsageException(
          "%s does not say what its schema should be; let its authoring() name a target"
              .formatted(database.name()));
    }
    targets
        .missing(database)
        .ifPresent(
            file -> {
              throw new UsageException(
                  "%s is not there; check --offline needs the sources of %s"
                      .formatted(file, database.name()));
            });
    return CheckResult.offline(database.name(), target(database, targets, ignoringComments));
  }

  private static CheckedTarget target(
      ManagedDatabase database, TargetSchema targets, boolean ignoringComments) {
    return CheckedTarget.of(database, targets.read(database, Optional.empty()), ignoringComments);
  }

  private static String note(Path file) {
    return "%s is not there, so the revisions were compared with no target".formatted(file);
  }
}
