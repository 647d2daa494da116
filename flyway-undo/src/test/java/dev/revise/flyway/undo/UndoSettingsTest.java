package dev.revise.flyway.undo;

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

/** Flyway's settings, as far as undo has to heed them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UndoSettingsTest {
  private final DatabaseKind kind;
  private final Workspace workspace;

  UndoSettingsTest(DatabaseKind kind) {
    this.kind = kind;
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void placeholdersAreReplaced() throws SQLException {
    workspace
        .withTables(1)
        .write("U1__Drop_t1.sql", "DROP TABLE ${name}; -- ${flyway:filename}")
        .migrate();

    workspace.undo(configuration -> configuration.placeholders(Map.of("name", "t1")));

    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void anotherPrefixSeparatorAndSuffixAreHeeded() throws SQLException {
    UnaryOperator<FluentConfiguration> settings =
        configuration ->
            configuration
                .configuration(Map.of("flyway.undoSqlMigrationPrefix", "Down"))
                .sqlMigrationPrefix("Up")
                .sqlMigrationSeparator("-")
                .sqlMigrationSuffixes(".ddl");
    workspace
        .write("Up1-Add.ddl", "CREATE TABLE t1 (id INT);")
        .write("Down1-Drop.ddl", "DROP TABLE t1;")
        .write("U1__Drop.sql", "DROP TABLE missing;");
    workspace.flyway(settings).migrate();

    assertThat(workspace.undo(settings).undoneMigrations().get(0).undoneBy())
        .isEqualTo("Down1-Drop.ddl");
    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void undoScriptsPassTheCheckOfNames() {
    workspace.withTables(1).write("U__No_version.sql", "");

    assertThatThrownBy(
            () ->
                workspace
                    .flyway(configuration -> configuration.validateMigrationNaming(true))
                    .migrate())
        .hasMessageContaining("U__No_version.sql")
        .hasMessageNotContaining("U1__Drop_t1.sql");
  }

  @Test
  void theHistoryTableMayHaveAnotherName() throws SQLException {
    UnaryOperator<FluentConfiguration> settings = configuration -> configuration.table("Chronicle");
    workspace.withTables(1).flyway(settings).migrate();

    workspace.undo(settings);

    assertThat(HistoryRow.read(workspace.database(), "\"Chronicle\""))
        .extracting(HistoryRow::brief)
        .containsExactly("1 SQL", "1 DELETE");
    assertThat(workspace.tables()).containsExactly("chronicle");
  }

  @Test
  void theHistoryLivesInTheDefaultSchemaAndScriptsRunThere() throws SQLException {
    UnaryOperator<FluentConfiguration> settings =
        configuration -> configuration.schemas("one", "two").defaultSchema("two");
    workspace
        .withTables(1)
        .write("V2__Other.sql", "CREATE TABLE \"one\".t2 (id INT);")
        .write("U2__Other.sql", "DROP TABLE \"one\".t2;");
    workspace.flyway(settings).migrate();
    assertThat(workspace.tablesOf("two")).containsExactly("t1");

    var result = workspace.undo(configuration -> settings.apply(configuration).target("1"));

    assertThat(result.schemaName()).isEqualTo("two");
    assertThat(workspace.tablesOf("one")).isEmpty();
    assertThat(workspace.tablesOf("two")).isEmpty();
    assertThat(HistoryRow.read(workspace.database(), "\"two\".\"flyway_schema_history\""))
        .hasSize(5);
  }

  @Test
  void twoSchemasWithHistoriesOfTheirOwnDoNotMeet() throws SQLException {
    workspace.withTables(2);
    workspace.flyway(configuration -> configuration.schemas("one")).migrate();
    workspace.flyway(configuration -> configuration.schemas("two")).migrate();

    workspace.undo(configuration -> configuration.schemas("one"));

    assertThat(workspace.tablesOf("one")).containsExactly("t1");
    assertThat(workspace.tablesOf("two")).containsExactly("t1", "t2");
  }

  @Test
  void skipExecutingMigrationsOnlyTurnsBackTheHistory() throws SQLException {
    workspace.withTables(1).write("V2__Forever.sql", "CREATE TABLE t2 (id INT);").migrate();

    var result =
        workspace.undo(configuration -> configuration.target("1").skipExecutingMigrations(true));

    assertThat(versions(result)).containsExactly("2", "1");
    assertThat(workspace.tables()).containsExactly("t1", "t2");
    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "2 SQL", "2 DELETE", "1 DELETE");
  }

  @Test
  void aGroupIsUndoneAsOneWhereDdlRollsBack() throws SQLException {
    workspace.withTables(3).write("U2__Drop_t2.sql", "DROP TABLE missing;").migrate();

    assertThatThrownBy(() -> workspace.undo(configuration -> configuration.group(true).target("1")))
        .isInstanceOf(FlywayException.class)
        .hasMessageContaining("version 2 \"Add t2\" by U2__Drop_t2.sql")
        .hasMessageEndingWith(
            kind == DatabaseKind.POSTGRESQL
                ? "; the whole group was rolled back; nothing was undone before it"
                : " unless a callback restored it; undone before it: 3");
    assertThat(workspace.tables()).hasSize(kind == DatabaseKind.POSTGRESQL ? 3 : 2);
  }

  @Test
  void aGroupThatSucceedsHasARowForEach() throws SQLException {
    workspace.withTables(3).migrate();

    var result = workspace.undo(configuration -> configuration.group(true).target("2"));

    assertThat(versions(result)).containsExactly("3", "2");
    assertThat(workspace.history()).extracting(HistoryRow::rank).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aGroupOfBothKindsIsRefusedUnlessMixed() throws SQLException {
    workspace.withTables(2).write("U2__Drop_t2.sql.conf", "executeInTransaction=false").migrate();

    assertThatThrownBy(() -> workspace.undo(configuration -> configuration.group(true).target("1")))
        .hasMessage(
            "a group cannot mix undos that run in a transaction with undos that do not; set flyway.group to false, or flyway.mixed to true");
    assertThat(workspace.tables()).hasSize(2);

    workspace.undo(configuration -> configuration.group(true).mixed(true).target("1"));
    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void aScriptMayRunOutsideATransaction() throws SQLException {
    workspace.withTables(1).write("U1__Drop_t1.sql.conf", "executeInTransaction=false").migrate();

    workspace.undo();

    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "1 DELETE");
  }

  @Test
  void allMayRunOutsideATransaction() throws SQLException {
    workspace.withTables(2).write("U1__Drop_t1.sql", "DROP TABLE t1;\nDROP TABLE missing;");
    workspace.migrate();

    assertThatThrownBy(
            () ->
                workspace.undo(
                    configuration -> configuration.executeInTransaction(false).target("1")))
        .hasMessageContaining("may hold half of it");
    assertThat(workspace.tables()).isEmpty();
  }
}
