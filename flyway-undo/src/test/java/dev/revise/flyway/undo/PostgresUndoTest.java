package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL has: deferred constraints, roles, statements that refuse transactions. */
@EachServer
class PostgresUndoTest {
  private final Workspace workspace = Workspace.on(DatabaseKind.POSTGRESQL);

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aFailureAtCommitRollsBack() throws SQLException {
    workspace
        .write(
            "V1__Add.sql",
            """
            CREATE TABLE visit (id INT PRIMARY KEY);
            CREATE TABLE exposure (visit INT REFERENCES visit DEFERRABLE INITIALLY DEFERRED);
            INSERT INTO visit VALUES (1);
            INSERT INTO exposure VALUES (1);
            """)
        .write("U1__Remove.sql", "DELETE FROM visit;")
        .migrate();

    assertThatThrownBy(workspace::undo)
        .hasMessageContaining("violates foreign key constraint")
        .hasMessageEndingWith("; it was rolled back; nothing was undone before it");
    assertThat(workspace.briefHistory()).containsExactly("1 SQL");
  }

  @Test
  void aRowThatCannotBeCommittedTakesTheUndoWithIt() throws SQLException {
    workspace.withTables(1).migrate();
    workspace
        .database()
        .execute(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN RAISE EXCEPTION ''no row''; END'""",
            """
            CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON "flyway_schema_history"
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()""");

    assertThatThrownBy(workspace::undo).hasMessageContaining("ERROR: no row");

    assertThat(workspace.tables()).containsExactly("t1");
  }

  @Test
  void theRowIsWrittenEvenIfTheScriptGaveUpItsRole() throws SQLException {
    workspace
        .write("V1__Add.sql", "CREATE TABLE visit (id INT);")
        .write("U1__Drop.sql", "DROP TABLE visit;\nSET ROLE pg_monitor;")
        .migrate();

    workspace.undo();

    assertThat(workspace.history().get(1).installedBy()).isEqualTo(workspace.database().user());
  }

  @Test
  void anErrorGoingForwardRollsBackAlthoughFlywayWouldCommit() throws SQLException {
    var step =
        new JavaStep(
                "1",
                connection -> {
                  JavaStep.sql("CREATE TABLE half (id INT)").run(connection);
                  throw new NoClassDefFoundError("x/Y");
                })
            .and(connection -> {});

    assertThatThrownBy(
            () -> workspace.flyway(configuration -> configuration.javaMigrations(step)).migrate())
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("NoClassDefFoundError: x/Y");

    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void aScriptThatRefusesATransactionRunsWithoutOne() throws SQLException {
    concurrentIndex();

    workspace.undo(
        configuration ->
            configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false")));

    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "1 DELETE");
  }

  @Test
  void aScriptWithoutATransactionThatFailsLeavesHalfOfItsChange() throws SQLException {
    workspace
        .withTable(1)
        .write("U1__Drop_t1.sql", "DROP TABLE t1;\nDROP TABLE missing;")
        .write("U1__Drop_t1.sql.conf", "executeInTransaction=false")
        .migrate();

    assertThatThrownBy(workspace::undo)
        .hasMessageContaining(
            "; no history row was written, and the database may hold half of it unless a callback restored it;");
    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.briefHistory()).containsExactly("1 SQL");
  }

  @Test
  void aScriptThatMixesBothKindsOfStatementsStopsThePlan() throws SQLException {
    workspace.withTables(2).write("U1__Drop_t1.sql", "DROP TABLE t1;\nVACUUM;").migrate();

    assertThatThrownBy(() -> workspace.undoTo("1"))
        .hasMessageStartingWith("Detected both transactional and non-transactional statements");
    assertThat(workspace.tables()).containsExactly("t1", "t2");
  }

  private void concurrentIndex() {
    workspace
        .write("V1__Add.sql", "CREATE TABLE visit (id INT);\nCREATE INDEX visit_id ON visit (id);")
        .write("U1__Drop.sql", "DROP INDEX CONCURRENTLY visit_id;")
        .migrate();
  }
}
