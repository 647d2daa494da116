package dev.revise.flyway.undo;

import org.flywaydb.core.api.FlywayException;

/**
 * An undo that did not succeed.
 *
 * @param rolledBack whether the database is certainly as it was before the transaction
 * @param grouped whether other undos shared the transaction
 */
record UndoFailure(PlannedUndo undo, Exception cause, boolean rolledBack, boolean grouped) {

  /** All of it in one sentence; {@code callbackError} is empty unless a callback failed as well. */
  FlywayException toException(String callbackError) {
    var sentence =
        "cannot undo %s by %s: %s; %s"
            .formatted(
                Sentences.name(undo.migration()),
                undo.reversal().name(),
                Sentences.cause(cause),
                outcome());
    return new FlywayException(
        callbackError.isEmpty() ? sentence : sentence + "; then: " + callbackError, cause);
  }

  private String outcome() {
    if (!rolledBack) {
      return "no history row was written, and the database may hold half of it unless a callback"
          + " restored it";
    }
    return grouped ? "the whole group was rolled back" : "it was rolled back";
  }
}
