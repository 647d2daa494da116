package dev.revise.flyway.undo;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/**
 * Lets nothing be lost that nobody allowed to be lost. Only Java migrations know what they lose.
 */
record DataLossGuard(UndoSession session) {

  /**
   * Asks all of a plan before the first of it is undone.
   *
   * @throws DataLossException naming what all of them would lose
   */
  void requireNone(List<PlannedUndo> plan) {
    if (allowed()) {
      return;
    }
    var losses = new ArrayList<DataLoss>();
    for (var at = 0; at < plan.size(); at++) {
      ask(plan.get(at), plan.subList(0, at), losses);
    }
    if (!losses.isEmpty()) {
      throw new DataLossException(losses);
    }
  }

  /**
   * The same for one that is about to be undone, in its own transaction, where nobody can add to
   * what it would lose.
   */
  void requireNoneNow(PlannedUndo undo) {
    if (!allowed()) {
      try {
        undo.reversal().holdOff(context());
      } catch (Exception e) {
        throw unknown(undo, e);
      }
      requireNone(List.of(undo));
    }
  }

  private void ask(PlannedUndo undo, List<PlannedUndo> before, List<DataLoss> losses) {
    try {
      var found =
          undo.reversal().losses(context(), before.stream().map(PlannedUndo::reversal).toList());
      if (!found.isEmpty()) {
        losses.add(new DataLoss(undo, found));
      }
    } catch (Exception e) {
      throw unknown(undo, e);
    }
  }

  private static FlywayException unknown(PlannedUndo undo, Exception cause) {
    return new FlywayException(
        "cannot tell what undoing %s would lose: %s"
            .formatted(Sentences.name(undo.migration()), Sentences.cause(cause)),
        cause);
  }

  private UndoContext context() {
    return new UndoContext(
        session.configuration(), session.database().getMigrationConnection().getJdbcConnection());
  }

  private boolean allowed() {
    return UndoConfiguration.allowsDataLoss(session.configuration());
  }
}
