package dev.revise.flyway.undo;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.license.VersionPrinter;

/** One undo command: the plan, then the undos, with the callbacks around them. */
record UndoOperation(UndoSession session, UndoScripts scripts) {
  private static final Log LOG = LogFactory.getLog(UndoOperation.class);

  UndoResult run() {
    FlywayLine.connect(session);
    var before = session.read();
    var planner = UndoPlanner.of(session.configuration(), scripts, before);
    var plan = planner.plan(before);
    warnOfGroup();

    session.callbacks().onMigrateOrUndoEvent(Event.BEFORE_UNDO);
    var undone = plan.isEmpty() ? nothing(before) : undo(planner);
    session.callbacks().onMigrateOrUndoEvent(Event.AFTER_UNDO);

    var result = result(before, undone.isEmpty() ? before : session.read(), undone);
    session.callbacks().onOperationFinishEvent(Event.AFTER_UNDO_OPERATION_FINISH, result);
    return result;
  }

  private List<UndoneMigration> undo(UndoPlanner planner) {
    var lock = new HistoryLock(session.history(), session.configuration().getLockRetryCount());
    try {
      return new UndoLoop(session, planner, lock, new DataLossGuard(session)).run();
    } catch (FlywayException e) {
      announce(e);
      throw e;
    }
  }

  private void announce(FlywayException failure) {
    try {
      session.callbacks().onMigrateOrUndoEvent(Event.AFTER_UNDO_ERROR);
    } catch (FlywayException e) {
      failure.addSuppressed(e);
    }
  }

  private List<UndoneMigration> nothing(AppliedHistory history) {
    LOG.info(
        history.newestFirst().stream()
            .findFirst()
            .map(
                newest ->
                    "Schema %s has nothing to undo: %s was applied last and lies below the target"
                        .formatted(session.schema(), Sentences.name(newest)))
            .orElse("Schema %s has nothing to undo".formatted(session.schema())));
    return List.of();
  }

  private void warnOfGroup() {
    if (session.configuration().isGroup() && !session.rollsBackDdl()) {
      LOG.warn(
          "flyway.group has no effect on undo here, as a failed group could not be rolled back");
    }
  }

  private UndoResult result(
      AppliedHistory before, AppliedHistory after, List<UndoneMigration> undone) {
    return new UndoResult(
        VersionPrinter.getVersion(),
        session.database().getCatalog(),
        session.schema().getName(),
        before.current().map(MigrationVersion::toString),
        after.current().map(MigrationVersion::toString),
        undone);
  }
}
