package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoCommandTest {
  private final Workspace workspace;

  UndoCommandTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void undoTakesBackTheMigrationAppliedLast() throws SQLException {
    workspace.withTables(2).migrate();

    workspace.undo();

    assertThat(workspace.tables()).containsExactly("t1");
  }

  @Test
  void theResultTellsWhatHappened() {
    workspace.withTables(2).migrate();

    var result = workspace.undo();

    assertThat(result.initialSchemaVersion()).contains("2");
    assertThat(result.targetSchemaVersion()).contains("1");
    assertThat(result.schemaName()).isEqualToIgnoringCase("public");
    assertThat(result.flywayVersion()).startsWith("13.");
    assertThat(workspace.database().url()).containsIgnoringCase(result.database());
    assertThat(result.undoneMigrations())
        .singleElement()
        .satisfies(
            undone -> {
              assertThat(undone.version()).isEqualTo("2");
              assertThat(undone.description()).isEqualTo("Add t2");
              assertThat(undone.undoneBy()).isEqualTo("U2__Drop_t2.sql");
              assertThat(undone.executionTime()).isPositive();
            });
  }

  @Test
  void undoingTheFirstMigrationLeavesNoVersion() {
    workspace.withTables(1).migrate();

    assertThat(workspace.undo().targetSchemaVersion()).isEmpty();
    assertThat(workspace.flyway().info().current()).isNull();
  }

  @Test
  void aDeleteRowRepeatsTheRowThatItTakesOutOfForce() throws SQLException {
    workspace.withTables(1).migrate();

    workspace.undo(configuration -> configuration.installedBy("ada"));

    var applied = workspace.history().get(0);
    assertThat(workspace.history().get(1))
        .isEqualTo(
            new HistoryRow(
                2, "1", "Add t1", "DELETE", "V1__Add_t1.sql", applied.checksum(), "ada", true));
  }

  @Test
  void withoutInstalledByTheDatabaseUserIsRecorded() throws SQLException {
    workspace.withTables(1).migrate();

    workspace.undo();

    assertThat(workspace.history().get(1).installedBy())
        .isEqualTo(workspace.history().get(0).installedBy())
        .isEqualToIgnoringCase(workspace.database().user());
  }

  @Test
  void infoShowsTheUndoneVersionAsDeletedAndPending() {
    workspace.withTables(2).migrate();

    workspace.undo();

    assertThat(Stream.of(workspace.flyway().info().all()).map(UndoCommandTest::brief))
        .containsExactly("1 Success", "2 Deleted", "2 Pending");
  }

  private static String brief(MigrationInfo migration) {
    return migration.getVersion() + " " + migration.getState().getDisplayName();
  }

  @Test
  void migrateAndUndoGoRoundAndRound() throws SQLException {
    workspace.withTables(3);
    for (int round = 1; round <= 5; round++) {
      workspace.migrate();
      assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");
      workspace.flyway().validate();

      assertThat(Workspace.versions(workspace.undoTo("1"))).containsExactly("3", "2", "1");
      assertThat(workspace.tables()).isEmpty();
    }
    assertThat(workspace.history()).hasSize(30);
  }

  @Test
  void undoStepByStepReachesTheEmptySchema() throws SQLException {
    workspace.withTables(3).migrate();

    workspace.undo();
    workspace.undo();
    workspace.undo();

    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.briefHistory())
        .containsExactly("1 SQL", "2 SQL", "3 SQL", "3 DELETE", "2 DELETE", "1 DELETE");
  }

  @Test
  void withNothingAppliedNothingIsUndone() throws SQLException {
    workspace.withTables(1).migrate().undo();

    var result = workspace.undo();

    assertThat(result.undoneMigrations()).isEmpty();
    assertThat(result.initialSchemaVersion()).isEqualTo(Optional.empty());
    assertThat(workspace.history()).hasSize(2);
  }

  @Test
  void withoutAHistoryTableNothingIsUndoneOrCreated() throws SQLException {
    workspace.withTables(1);

    assertThat(workspace.undo().undoneMigrations()).isEmpty();
    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.flyway().info().applied()).isEmpty();
  }

  @Test
  void withoutTheSchemaNothingIsUndoneOrCreated() throws SQLException {
    workspace.withTables(1);

    var result = workspace.undo(configuration -> configuration.schemas("elsewhere"));

    assertThat(result.undoneMigrations()).isEmpty();
    try (var connection = workspace.database().connect();
        var schemas = connection.getMetaData().getSchemas(null, "elsewhere")) {
      assertThat(schemas.next()).isFalse();
    }
  }

  @Test
  void theOriginalConfigurationKeepsItsResolvers() {
    workspace.withTables(1).migrate();
    var flyway = workspace.flyway();

    flyway.undo();

    assertThat(List.of(flyway.getConfiguration().getResolvers())).isEmpty();
  }
}
