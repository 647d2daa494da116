package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoCallbacksTest {
  private final DatabaseKind kind;
  private final Workspace workspace;
  private final Recorder recorder = new Recorder();

  UndoCallbacksTest(DatabaseKind kind) {
    this.kind = kind;
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private UndoResult undoTo(String target) {
    return workspace.undo(configuration -> configuration.callbacks(recorder).target(target));
  }

  @Test
  void theEventsOfASuccessComeInFlywaysOrder() {
    workspace.withTables(2).migrate();

    undoTo("1");

    assertThat(recorder.events())
        .containsExactly(
            "beforeUndo",
            "beforeEachUndo 2",
            "beforeEachUndoStatement 2",
            "afterEachUndoStatement 2",
            "afterEachUndo 2",
            "beforeEachUndo 1",
            "beforeEachUndoStatement 1",
            "afterEachUndoStatement 1",
            "afterEachUndo 1",
            "afterUndo",
            "afterUndoOperationFinish");
  }

  @Test
  void theEventsOfAFailureComeInFlywaysOrder() {
    workspace.withTables(2).write("U1__Drop_t1.sql", "DROP TABLE missing;").migrate();

    assertThatThrownBy(() -> undoTo("1")).isInstanceOf(FlywayException.class);

    assertThat(recorder.events())
        .containsExactly(
            "beforeUndo",
            "beforeEachUndo 2",
            "beforeEachUndoStatement 2",
            "afterEachUndoStatement 2",
            "afterEachUndo 2",
            "beforeEachUndo 1",
            "beforeEachUndoStatement 1",
            "afterEachUndoStatementError 1",
            "afterEachUndoError 1",
            "afterUndoError");
  }

  @Test
  void aRefusedPlanFiresNothing() {
    workspace.withTables(1).migrate();

    assertThatThrownBy(() -> undoTo("next")).isInstanceOf(FlywayException.class);

    assertThat(recorder.events()).isEmpty();
  }

  @Test
  void anEmptyPlanFiresTheOuterEvents() {
    workspace.withTables(1);

    undoTo("latest");

    assertThat(recorder.events())
        .containsExactly("beforeUndo", "afterUndo", "afterUndoOperationFinish");
  }

  @Test
  void theLastEventBringsTheResult() {
    var seen = new AtomicReference<Object>();
    recorder.at(
        Event.AFTER_UNDO_OPERATION_FINISH, context -> seen.set(context.getOperationResult()));
    workspace.withTables(1).migrate();

    assertThat(undoTo("1")).isSameAs(seen.get());
  }

  @Test
  void theEachEventsShareTheTransactionOfTheUndo() {
    var connections = new ArrayList<Connection>();
    recorder.at(Event.BEFORE_EACH_UNDO, context -> connections.add(inTransaction(context)));
    recorder.at(
        Event.BEFORE_EACH_UNDO_STATEMENT, context -> connections.add(inTransaction(context)));
    recorder.at(Event.AFTER_EACH_UNDO, context -> connections.add(inTransaction(context)));
    workspace.withTables(1).migrate();

    undoTo("1");

    assertThat(connections).hasSize(3).containsOnly(connections.get(0));
  }

  private static Connection inTransaction(Context context) throws SQLException {
    assertThat(context.getConnection().getAutoCommit()).isFalse();
    return context.getConnection();
  }

  @Test
  void afterEachUndoMayTouchWhatTheUndoTouched() throws SQLException {
    recorder.at(
        Event.AFTER_EACH_UNDO, context -> run(context, "ALTER TABLE t1 ADD COLUMN noted INT"));
    workspace.withTables(1).write("U1__Drop_t1.sql", "ALTER TABLE t1 DROP COLUMN id;");
    workspace.write("V1__Add_t1.sql", "CREATE TABLE t1 (id INT, kept INT);").migrate();

    undoTo("1");

    workspace.database().execute("SELECT kept, noted FROM t1");
  }

  @Test
  void aCallbackThatFailsAfterEachUndoFailsTheUndo() throws SQLException {
    recorder.at(
        Event.AFTER_EACH_UNDO,
        context -> {
          throw new IllegalStateException("not on my watch");
        });
    workspace.withTables(1).migrate();

    assertThatThrownBy(() -> undoTo("1"))
        .hasMessageContaining("Error while executing afterEachUndo callback: not on my watch; ");
    assertThat(workspace.tables().size()).isEqualTo(kind == DatabaseKind.POSTGRESQL ? 1 : 0);
    assertThat(workspace.briefHistory()).containsExactly("1 SQL");
    assertThat(recorder.events()).contains("afterEachUndoError 1");
  }

  @Test
  void aCallbackThatFailsBeforeEachUndoKeepsItFromStarting() throws SQLException {
    recorder.at(
        Event.BEFORE_EACH_UNDO,
        context -> {
          throw new IllegalStateException("no snapshot");
        });
    workspace.withTables(1).migrate();

    assertThatThrownBy(() -> undoTo("1")).hasMessageContaining("no snapshot");
    assertThat(workspace.tables()).containsExactly("t1");
    assertThat(recorder.events())
        .containsExactly("beforeUndo", "beforeEachUndo 1", "afterUndoError");
  }

  @Test
  void afterAFailureTheConnectionAnswersAndRemembersNothing() throws SQLException {
    recorder.at(
        Event.AFTER_EACH_UNDO_ERROR,
        context -> {
          assertThat(context.getConnection().getAutoCommit()).isTrue();
          run(context, "CREATE TABLE error_log (id INT)");
        });
    workspace
        .withTables(1)
        .write("U1__Drop_t1.sql", "DELETE FROM t1;\nDROP TABLE missing;")
        .migrate();

    assertThatThrownBy(() -> undoTo("1")).hasMessageContaining("line 2");
    assertThat(workspace.tables()).containsExactly("error_log", "t1");
  }

  @Test
  void afterAFailureTheConnectionIsStillInTheSchemaOfTheHistory() throws SQLException {
    recorder.at(
        Event.AFTER_EACH_UNDO_ERROR, context -> run(context, "CREATE TABLE error_log (id INT)"));
    workspace.withTables(1).write("U1__Drop_t1.sql", "DROP TABLE missing;");
    workspace.flyway(configuration -> configuration.schemas("own")).migrate();

    assertThatThrownBy(
            () -> workspace.undo(configuration -> configuration.schemas("own").callbacks(recorder)))
        .isInstanceOf(FlywayException.class);
    assertThat(workspace.tablesOf("own")).containsExactly("error_log", "t1");
  }

  @Test
  void theHistoryIsReadAnewAfterBeforeUndo() {
    recorder.at(
        Event.BEFORE_UNDO,
        context -> run(context, "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '2'"));
    workspace.withTables(2).migrate();

    assertThat(Workspace.versions(undoTo("latest"))).containsExactly("1");
  }

  @Test
  void aCallbackThatFailsOnFailureIsInTheError() {
    recorder.at(
        Event.AFTER_EACH_UNDO_ERROR,
        context -> {
          throw new IllegalStateException("no restore");
        });
    recorder.at(
        Event.AFTER_UNDO_ERROR,
        context -> {
          throw new IllegalStateException("no mail");
        });
    workspace.withTables(1).write("U1__Drop_t1.sql", "DROP TABLE missing;").migrate();

    assertThatThrownBy(() -> undoTo("1"))
        .hasMessageEndingWith(
            "; then: Error while executing afterEachUndoError callback: no restore; nothing was undone before it")
        .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessageContaining("no mail"));
  }

  @Test
  void callbacksMayBeScripts() throws SQLException {
    workspace
        .withTables(1)
        .write("beforeEachUndo.sql", "CREATE TABLE before_each (id INT);")
        .write("afterUndo.sql", "CREATE TABLE after_all (id INT);")
        .migrate()
        .undo();

    assertThat(workspace.tables()).containsExactly("after_all", "before_each");
  }

  private static void run(Context context, String sql) throws SQLException {
    try (var statement = context.getConnection().createStatement()) {
      statement.execute(sql);
    }
  }
}
