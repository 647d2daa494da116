package dev.revise.flyway.undo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.internal.database.base.Connection;
import org.flywaydb.core.internal.jdbc.ExecutionTemplateFactory;

/**
 * Undoes one migration, or a group, in one transaction: callbacks, statements and history rows, all
 * on Flyway's migration connection. Flyway's lock stays on its main connection meanwhile, where no
 * DDL can end it by an implicit commit.
 */
final class UndoTransaction {
  private final UndoSession session;
  private final DataLossGuard guard;
  private final List<PlannedUndo> undos;
  private final Connection<?> connection;
  private PlannedUndo current;
  private boolean begun;
  private boolean ran;

  UndoTransaction(UndoSession session, DataLossGuard guard, List<PlannedUndo> undos) {
    this.session = session;
    this.guard = guard;
    this.undos = List.copyOf(undos);
    this.connection = session.database().getMigrationConnection();
    this.current = undos.get(0);
  }

  /** Returns what is undone and committed; throws when nothing of it is. */
  List<UndoneMigration> run() {
    var transactional = undos.stream().allMatch(undo -> undo.reversal().inTransaction());
    var rank = FlywayLine.nextRank(session);
    try {
      return transactional
          ? ExecutionTemplateFactory.createExecutionTemplate(
                  connection.getJdbcConnection(), session.database())
              .execute(() -> undoAll(rank))
          : undoAll(rank);
    } catch (DataLossException e) {
      throw e;
    } catch (Exception e) {
      var rolledBack = transactional && session.rollsBackDdl() || restored();
      throw new UndoFailure(current, e, rolledBack, undos.size() > 1)
          .toException(begun ? errorCallbacks() : "");
    }
  }

  private List<UndoneMigration> undoAll(int firstRank) throws Exception {
    var undone = new ArrayList<UndoneMigration>();
    for (var undo : undos) {
      current = undo;
      begun = false;
      ran = false;
      try {
        undone.add(undo(undo, firstRank + undone.size()));
      } catch (Error e) {
        // Flyway's template rolls back for exceptions only; for an error it would commit
        throw new FlywayException(e.toString(), e);
      }
    }
    return undone;
  }

  private UndoneMigration undo(PlannedUndo undo, int rank) throws Exception {
    var start = System.nanoTime();
    if (!session.configuration().isSkipExecutingMigrations()) {
      execute(undo);
    }
    var time = Duration.ofNanos(System.nanoTime() - start);
    connection.restoreOriginalState();
    new DeletedRow(rank, undo.migration(), (int) time.toMillis())
        .insert(session.database(), session.schema().getTable(session.configuration().getTable()));
    return new UndoneMigration(
        undo.migration().getVersion().toString(),
        undo.migration().getDescription(),
        undo.reversal().name(),
        time);
  }

  private void execute(PlannedUndo undo) throws Exception {
    session.prepareConnection();
    guard.requireNoneNow(undo);
    session.callbacks().setMigrationInfo(undo.migration());
    try {
      session.callbacks().onEachMigrateOrUndoEvent(Event.BEFORE_EACH_UNDO);
      begun = true;
      undo.reversal().run(connection.getJdbcConnection(), session.configuration());
      ran = true;
      session.callbacks().onEachMigrateOrUndoEvent(Event.AFTER_EACH_UNDO);
    } finally {
      session.callbacks().setMigrationInfo(null);
    }
  }

  private boolean restored() {
    return begun && !ran && undos.size() == 1 && current.reversal().restoresOnFailure();
  }

  /** Runs after the rollback, so that the connection answers; says what went wrong, if anything. */
  private String errorCallbacks() {
    session.callbacks().setMigrationInfo(current.migration());
    try {
      session.prepareConnection();
      session.callbacks().onEachMigrateOrUndoEvent(Event.AFTER_EACH_UNDO_ERROR);
      return "";
    } catch (FlywayException e) {
      return Sentences.cause(e);
    } finally {
      session.callbacks().setMigrationInfo(null);
    }
  }
}
