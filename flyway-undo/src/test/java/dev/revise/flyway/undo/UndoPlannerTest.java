package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.Workspace.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.io.IOException;
import java.sql.SQLException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What undo refuses, each before it touches anything. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoPlannerTest {
  private final Workspace workspace;

  UndoPlannerTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /** That undoing down to version 1 throws and that all three tables are still there. */
  private AbstractThrowableAssert<?, ?> refusal() {
    return assertThatThrownBy(() -> workspace.undoTo("1"))
        .isInstanceOf(FlywayException.class)
        .satisfies(e -> assertThat(workspace.tables()).containsExactly("t1", "t2", "t3"));
  }

  @Test
  void aVersionWithoutAWayBackStopsThePlan() throws IOException {
    workspace.withTables(3).delete("U2__Drop_t2.sql").migrate();

    refusal()
        .hasMessage(
            "version 2 \"Add t2\" has no way back; add U2__Add_t2.sql to filesystem:%s, or make it a Java migration that implements dev.revise.flyway.undo.ReversibleMigration"
                .formatted(workspace.directory()));
  }

  @Test
  void twoScriptsForAVersionStopThePlan() {
    workspace.withTables(3).write("U02__Again.sql", "DROP TABLE t2;").migrate();

    refusal().hasMessageStartingWith("version 2 has two undo scripts, ");
  }

  @Test
  void anAppliedVersionThatIsNotFoundStopsThePlan() throws IOException {
    workspace.withTables(3).migrate();
    workspace.delete("V3__Add_t3.sql");

    refusal()
        .hasMessage(
            "version 3 \"Add t3\" is applied as SQL, but no such migration was found in filesystem:%s; get the code that has it, and compile it"
                .formatted(workspace.directory()));
  }

  @Test
  void whenNoMigrationIsFoundAtAllUndoSaysToCompile() {
    workspace.withTables(3).migrate();

    assertThatThrownBy(
            () ->
                workspace.undo(configuration -> configuration.locations("classpath:not/compiled")))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "the history lists applied versions, but no migration was found in classpath:not/compiled; compile the migrations first (mvn process-classes flyway:undo) or correct flyway.locations");
  }

  @Test
  void anEditedMigrationStopsThePlanAsItStopsMigrate() {
    workspace.withTables(3).migrate();
    workspace.write("V2__Add_t2.sql", "CREATE TABLE t2 (id BIGINT);");

    refusal()
        .hasMessageMatching(
            "undo refuses a history that does not validate: Migration checksum mismatch for migration version 2; Applied to database : -?\\d+; Resolved locally    : -?\\d+ Either revert the changes to the migration, or run repair to update the schema history\\.")
        .satisfies(
            e ->
                assertThat(((FlywayException) e).getErrorCode())
                    .isEqualTo(CoreErrorCode.CHECKSUM_MISMATCH));
  }

  @Test
  void withoutValidateOnMigrateAnEditedMigrationIsUndone() {
    workspace.withTables(3).migrate();
    workspace.write("V2__Add_t2.sql", "CREATE TABLE t2 (id BIGINT);");

    var result =
        workspace.undo(configuration -> configuration.target("2").validateOnMigrate(false));

    assertThat(versions(result)).containsExactly("3", "2");
  }

  @Test
  void aFailedRowAsksForRepair() throws SQLException {
    workspace.withTables(3).migrate();
    workspace
        .database()
        .execute(
            "UPDATE \"flyway_schema_history\" SET \"success\" = FALSE WHERE \"version\" = '3'");

    refusal()
        .hasMessage(
            "version 3 \"Add t3\" failed earlier and is marked so in the history; clean up what it left behind and run repair before undo");
  }

  @Test
  void afterRepairUndoGoesOn() throws SQLException {
    aFailedRowAsksForRepair();

    workspace.flyway().repair();

    assertThat(versions(workspace.undo())).containsExactly("2");
  }

  @Test
  void pendingVersionsAreNoReasonToRefuse() {
    workspace.withTables(2).migrate().withTable(3);

    assertThat(versions(workspace.undo())).containsExactly("2");
  }

  @Test
  void repeatableMigrationsAreLeftAlone() throws SQLException {
    workspace.withTables(2).write("R__Fill.sql", "INSERT INTO t1 VALUES (1);").migrate();

    workspace.undo();

    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "2 SQL", "null SQL", "2 DELETE");
    assertThat(workspace.tables()).containsExactly("t1");
  }

  @Test
  void theRowOfASchemaThatFlywayCreatedIsLeftAlone() throws SQLException {
    workspace.withTables(1);
    workspace.flyway(configuration -> configuration.schemas("own")).migrate();

    workspace.undo(configuration -> configuration.schemas("own"));
    workspace.undo(configuration -> configuration.schemas("own"));

    assertThat(HistoryRow.read(workspace.database(), "\"own\".\"flyway_schema_history\""))
        .extracting(HistoryRow::brief)
        .containsExactly("null SCHEMA", "1 SQL", "1 DELETE");
    assertThat(workspace.tablesOf("own")).isEmpty();
  }
}
