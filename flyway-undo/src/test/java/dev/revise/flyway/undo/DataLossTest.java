package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.JavaStep.sql;
import static dev.revise.flyway.undo.Workspace.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an undo takes away for ever needs leave, and all of it before the first undo. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DataLossTest {
  private static final LosingStep FIRST = LosingStep.of("1", "t1");
  private static final LosingStep SECOND = LosingStep.of("2", "t2");
  private static final LosingStep THIRD = LosingStep.of("3", "t3");

  private final Workspace workspace;

  DataLossTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void itIsRefusedWithTheWayOut() throws SQLException {
    migrate();
    workspace.database().execute("INSERT INTO t3 VALUES (1), (2)");

    assertThatThrownBy(() -> workspace.undo(steps()))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "undo would lose table t3 with 2 rows (version 3 \"Step 3\"); nothing was undone; set flyway.undoAllowDataLoss to true if that is meant");
    assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
  }

  @Test
  void allOnTheWayAreAskedBeforeTheFirstIsUndone() throws SQLException {
    migrate();
    workspace.database().execute("INSERT INTO t1 VALUES (1)", "INSERT INTO t2 VALUES (1)");

    assertThatThrownBy(() -> workspace.undo(to("1")))
        .hasMessage(
            "undo would lose table t2 with 1 row (version 2 \"Step 2\"), table t1 with 1 row (version 1 \"Step 1\"); nothing was undone; set flyway.undoAllowDataLoss to true if that is meant");
    assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
  }

  @Test
  void nothingIsAskedBelowTheTarget() throws SQLException {
    migrate();
    workspace.database().execute("INSERT INTO t1 VALUES (1)");

    assertThat(versions(workspace.undo(to("2")))).containsExactly("3", "2");
  }

  @Test
  void itCanBeAllowed() throws SQLException {
    migrate();
    workspace.database().execute("INSERT INTO t2 VALUES (1)");

    workspace.undo(
        configuration ->
            to("1").apply(configuration).configuration(Map.of("flyway.undoAllowDataLoss", "true")));

    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void theVariableOfTheEnvironmentHasFlywaysForm() {
    assertThat(
            new UndoConfiguration()
                .getConfigurationParameterFromEnvironmentVariable("FLYWAY_UNDO_ALLOW_DATA_LOSS"))
        .isEqualTo("flyway.undoAllowDataLoss");
  }

  @Test
  void rowsThatComeBetweenAreNotLost() throws SQLException {
    var late = SECOND.onHoldOff(sql("INSERT INTO t2 VALUES (1)"));
    UnaryOperator<FluentConfiguration> settings =
        configuration -> configuration.javaMigrations(FIRST, late, THIRD);
    workspace.flyway(settings).migrate();

    assertThatThrownBy(() -> workspace.undo(c -> settings.apply(c).target("1")))
        .hasMessage(
            "undo would lose table t2 with 1 row (version 2 \"Step 2\"); undone before it: 3; set flyway.undoAllowDataLoss to true if that is meant");
    assertThat(workspace.tables()).containsExactly("t1", "t2");
  }

  @Test
  void whatCannotBeUndoneIsKnownBeforeTheFirstIs() throws SQLException {
    var barred = FIRST.barred("version 1 cannot be undone, because it merged two columns");
    UnaryOperator<FluentConfiguration> settings =
        configuration ->
            configuration
                .javaMigrations(barred, SECOND, THIRD)
                .configuration(Map.of("flyway.undoAllowDataLoss", "true"));
    workspace.flyway(settings).migrate();

    assertThatThrownBy(() -> workspace.undo(c -> settings.apply(c).target("1")))
        .hasMessage(
            "version 1 cannot be undone, because it merged two columns; nothing was undone");
    assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
    assertThat(versions(workspace.undo(c -> settings.apply(c).target("2"))))
        .containsExactly("3", "2");
  }

  @Test
  void whatCannotBeCountedIsNotLost() throws SQLException {
    migrate();
    workspace.database().execute("DROP TABLE t2");

    assertThatThrownBy(() -> workspace.undo(to("1")))
        .hasMessageStartingWith("cannot tell what undoing version 2 \"Step 2\" would lose: ")
        .hasMessageContaining("t2")
        .hasMessageEndingWith("; nothing was undone before it");
    assertThat(workspace.tables()).containsExactly("t1", "t3");
  }

  @Test
  void rowsOfTheHistoryAloneLoseNothing() throws SQLException {
    migrate();
    workspace.database().execute("INSERT INTO t3 VALUES (1)");

    workspace.undo(c -> steps().apply(c).skipExecutingMigrations(true));

    assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
  }

  private void migrate() {
    workspace.flyway(steps()).migrate();
  }

  private static UnaryOperator<FluentConfiguration> steps() {
    return configuration -> configuration.javaMigrations(FIRST, SECOND, THIRD);
  }

  private static UnaryOperator<FluentConfiguration> to(String target) {
    return configuration -> steps().apply(configuration).target(target);
  }
}
