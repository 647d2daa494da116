package dev.revise.flyway.undo;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Undoes until the target is reached, with one lock and one transaction a migration (or a group).
 * The history is read anew inside each lock, so that what somebody else did meanwhile counts.
 */
record UndoLoop(UndoSession session, UndoPlanner planner, HistoryLock lock, DataLossGuard guard) {
  private static final Log LOG = LogFactory.getLog(UndoLoop.class);

  /** What was undone, in that order. */
  List<UndoneMigration> run() {
    var undone = new ArrayList<UndoneMigration>();
    try {
      List<UndoneMigration> latest;
      do {
        var first = undone.isEmpty();
        latest = lock.hold(() -> next(first));
        undone.addAll(latest);
      } while (!latest.isEmpty() && planner.target().present());
      return undone;
    } catch (DataLossException e) {
      throw e.after(undone);
    } catch (FlywayException e) {
      throw new FlywayException(
          Sentences.cause(e) + "; " + Sentences.undoneBefore(undone), e, e.getErrorCode());
    }
  }

  private List<UndoneMigration> next(boolean first) {
    var plan = planner.plan(session.read());
    if (plan.isEmpty()) {
      return List.of();
    }
    if (first) {
      session.prepareConnection();
      guard.requireNone(plan);
    }
    var grouped = planner.groups(plan) && session.rollsBackDdl();
    var undone = new UndoTransaction(session, guard, grouped ? plan : plan.subList(0, 1)).run();
    undone.forEach(this::log);
    return undone;
  }

  private void log(UndoneMigration migration) {
    LOG.info(
        "Undid version %s \"%s\" of schema %s by %s (execution time %d ms)"
            .formatted(
                migration.version(),
                migration.description(),
                session.schema(),
                migration.undoneBy(),
                migration.executionTime().toMillis()));
  }
}
