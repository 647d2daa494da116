package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.JavaStep.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoFailureTest {
  private final DatabaseKind kind;
  private final Workspace workspace;

  UndoFailureTest(DatabaseKind kind) {
    this.kind = kind;
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private String outcome() {
    return kind == DatabaseKind.POSTGRESQL
        ? "it was rolled back"
        : "no history row was written, and the database may hold half of it unless a callback restored it";
  }

  /**
   * What is left of {@code exposure, visit} when {@code exposure} was dropped and then all failed.
   */
  private String[] left() {
    return kind == DatabaseKind.POSTGRESQL
        ? new String[] {"exposure", "visit"}
        : new String[] {"visit"};
  }

  private void failsHalfWay() {
    workspace
        .write("V1__Add.sql", "CREATE TABLE exposure (id INT);\nCREATE TABLE visit (id INT);")
        .write("U1__Drop.sql", "DROP TABLE exposure;\nDROP TABLE missing;\nDROP TABLE visit;")
        .withTable(2)
        .migrate();
  }

  @Test
  void theErrorNamesVersionDescriptionScriptCauseAndWhatWasUndoneBefore() {
    failsHalfWay();

    assertThatThrownBy(() -> workspace.undoTo("1"))
        .isInstanceOf(FlywayException.class)
        .message()
        .startsWith("cannot undo version 1 \"Add\" by U1__Drop.sql: ")
        .containsIgnoringCase("table \"missing\" ")
        .endsWith(" (line 2); " + outcome() + "; undone before it: 2")
        .doesNotContain("\n");
  }

  @Test
  void theFirstErrorSaysThatNothingWasUndoneBefore() {
    failsHalfWay();
    workspace.undo();

    assertThatThrownBy(workspace::undo).hasMessageEndingWith("; nothing was undone before it");
  }

  @Test
  void aFailedScriptLeavesNoRowAndOnPostgresqlNoTrace() throws SQLException {
    failsHalfWay();
    workspace.undo();

    assertThatThrownBy(workspace::undo).isInstanceOf(FlywayException.class);

    assertThat(workspace.tables()).containsExactly(left());
    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "2 SQL", "2 DELETE");
  }

  @Test
  void onceTheScriptIsRepairedUndoGoesOn() throws SQLException {
    failsHalfWay();
    assertThatThrownBy(() -> workspace.undoTo("1")).isInstanceOf(FlywayException.class);

    workspace.write("U1__Drop.sql", "DROP TABLE IF EXISTS exposure;\nDROP TABLE visit;").undo();

    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "2 SQL", "2 DELETE", "1 DELETE");
  }

  @Test
  void rowsDeletedByAFailedScriptAreBackOnBothDatabases() throws SQLException {
    workspace
        .write("V1__Add.sql", "CREATE TABLE exposure (id INT);\nINSERT INTO exposure VALUES (1);")
        .write("U1__Drop.sql", "DELETE FROM exposure;\nDELETE FROM missing;")
        .migrate();

    assertThatThrownBy(workspace::undo).isInstanceOf(FlywayException.class);

    assertThat(countOfExposures()).isEqualTo(1);
  }

  private int countOfExposures() throws SQLException {
    try (var connection = workspace.database().connect();
        var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM exposure")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static UnaryOperator<FluentConfiguration> failing(JavaStep.Work end) {
    var step =
        new JavaStep("1", sql("CREATE TABLE exposure (id INT)"))
            .and(
                connection -> {
                  sql("DELETE FROM exposure").run(connection);
                  end.run(connection);
                });
    return configuration -> configuration.javaMigrations(step);
  }

  private void assertFailsWithoutATrace(JavaStep.Work end, String cause) throws SQLException {
    workspace.flyway(failing(end)).migrate();
    workspace.database().execute("INSERT INTO exposure VALUES (1)");

    assertThatThrownBy(() -> workspace.undo(failing(end)))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "cannot undo version 1 \"Step 1\" by dev.revise.flyway.undo.JavaStep$Reversible: %s; %s; nothing was undone before it"
                .formatted(cause, outcome()));

    assertThat(countOfExposures()).isEqualTo(1);
    assertThat(workspace.briefHistory()).containsExactly("1 JDBC");
  }

  @Test
  void anExceptionOfAJavaUndoRollsBack() throws SQLException {
    assertFailsWithoutATrace(
        connection -> {
          throw new Exception("no way");
        },
        "no way");
  }

  @Test
  void anErrorOfAJavaUndoRollsBackTooAlthoughFlywaysTemplateWouldCommit() throws SQLException {
    assertFailsWithoutATrace(
        connection -> {
          throw new NoClassDefFoundError("x/Y");
        },
        "java.lang.NoClassDefFoundError: x/Y");
  }

  @Test
  void theCauseIsKept() {
    var step =
        failing(
            connection -> {
              throw new SQLException("no way", "12345");
            });
    workspace.flyway(step).migrate();

    assertThatThrownBy(() -> workspace.undo(step))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasRootCauseMessage("no way");
  }
}
