package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.Workspace.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoTargetTest {
  private final Workspace workspace;

  UndoTargetTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theTargetItselfIsUndoneToo() throws SQLException {
    workspace.withTables(5).migrate();

    assertThat(versions(workspace.undoTo("3"))).containsExactly("5", "4", "3");
    assertThat(workspace.tables()).containsExactly("t1", "t2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"latest", "LATEST"})
  void latestIsTheSameAsNoTarget(String target) {
    workspace.withTables(3).migrate();

    assertThat(versions(workspace.undoTo(target))).containsExactly("3");
  }

  @Test
  void currentUndoesTheCurrentVersionOnly() {
    workspace.withTables(3).migrate();

    assertThat(versions(workspace.undoTo("current"))).containsExactly("3");
  }

  @Test
  void nextIsRefused() {
    workspace.withTables(3).migrate();

    assertThatThrownBy(() -> workspace.undoTo("next"))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "the target \"next\" names no applied version; name the lowest version to undo");
  }

  @Test
  void anUnknownTargetIsRefusedBeforeAnythingIsUndone() throws SQLException {
    workspace.withTables(3).migrate();

    assertThatThrownBy(() -> workspace.undoTo("2.5"))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "no migration has the target version 2.5; correct flyway.target, or write \"2.5?\" to undo all above it");
    assertThat(workspace.tables()).hasSize(3);
  }

  @Test
  void aQuestionMarkAllowsAnUnknownTarget() {
    workspace.withTables(3).migrate();

    assertThat(versions(workspace.undoTo("2.5?"))).containsExactly("3");
    assertThat(versions(workspace.undoTo("0?"))).containsExactly("2", "1");
  }

  @Test
  void aTargetThatIsUndoneAlreadyChangesNothing() {
    workspace.withTables(3).migrate().undoTo("2");

    assertThat(versions(workspace.undoTo("2"))).isEmpty();
  }

  @Test
  void leadingZerosOfATargetDoNotMatter() {
    workspace.withTables(3).migrate();

    assertThat(versions(workspace.undoTo("0002"))).containsExactly("3", "2");
  }

  @Test
  void theOrderIsThatOfApplicationAndNotThatOfVersions() {
    appliedOutOfOrder();

    assertThat(versions(workspace.undoTo("1"))).containsExactly("2", "3", "1");
  }

  @Test
  void withoutATargetTheOneAppliedLastIsUndoneEvenIfItsVersionIsNotTheHighest() {
    appliedOutOfOrder();

    var result = workspace.undo();

    assertThat(versions(result)).containsExactly("2");
    assertThat(result.initialSchemaVersion()).contains("3");
    assertThat(result.targetSchemaVersion()).contains("3");
  }

  @Test
  void undoStopsAtAVersionBelowTheTargetThatWasAppliedLater() throws SQLException {
    appliedOutOfOrder();

    assertThat(versions(workspace.undoTo("3"))).isEmpty();
    assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
  }

  private void appliedOutOfOrder() {
    workspace.withTable(1).withTable(3).migrate();
    workspace.withTable(2).flyway(configuration -> configuration.outOfOrder(true)).migrate();
  }

  @Test
  void versionsAboveABaselineCanBeUndone() throws SQLException {
    baselinedAt2();

    assertThat(versions(workspace.undoTo("2"))).containsExactly("4", "3");
    assertThat(versions(workspace.undo())).isEmpty();
    assertThat(workspace.briefHistory())
        .containsExactly("2 BASELINE", "3 SQL", "4 SQL", "4 DELETE", "3 DELETE");
  }

  @Test
  void aTargetBelowTheBaselineIsRefused() throws SQLException {
    baselinedAt2();

    assertThatThrownBy(() -> workspace.undoTo("1"))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "the target version 1 lies below the baseline 2, which cannot be undone; the target 2 undoes all above the baseline");
    assertThat(workspace.tables()).containsExactly("t3", "t4");
  }

  @Test
  void aBaselineMigrationIsABaselineToo() throws SQLException {
    workspace.withTables(3).write("B2__Squashed.sql", "CREATE TABLE squashed (id INT);").migrate();

    assertThat(versions(workspace.undoTo("2"))).containsExactly("3");
    assertThat(versions(workspace.undo())).isEmpty();
    assertThat(workspace.tables()).containsExactly("squashed");
  }

  private void baselinedAt2() {
    workspace.withTables(4).flyway(configuration -> configuration.baselineVersion("2")).baseline();
    workspace.migrate();
  }
}
