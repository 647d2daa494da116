package dev.revise.flyway.undo;

import static dev.revise.flyway.undo.JavaStep.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.flyway.undo.discovered.V1__Add_exposure;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReversibleMigrationTest {
  private static final JavaStep.Reversible STEP =
      new JavaStep("1", sql("CREATE TABLE t1 (id INT)")).and(sql("DROP TABLE t1"));

  private final Workspace workspace;

  ReversibleMigrationTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static UnaryOperator<FluentConfiguration> with(JavaMigration... migrations) {
    return configuration -> configuration.javaMigrations(migrations);
  }

  @Test
  void aJavaMigrationTakesItselfBack() throws SQLException {
    workspace.flyway(with(STEP)).migrate();

    var result = workspace.undo(with(STEP));

    assertThat(workspace.tables()).isEmpty();
    assertThat(result.undoneMigrations().get(0).undoneBy())
        .isEqualTo("dev.revise.flyway.undo.JavaStep$Reversible");
  }

  @Test
  void itsHistoryRowsKeepItsChecksum() throws SQLException {
    workspace.flyway(with(STEP)).migrate();
    workspace.undo(with(STEP));

    assertThat(workspace.briefHistory()).containsExactly("1 JDBC", "1 DELETE");
    assertThat(workspace.history()).allMatch(row -> row.checksum() == 7);
  }

  @Test
  void aMigrationFoundOnTheClassPathTakesItselfBack() throws SQLException {
    UnaryOperator<FluentConfiguration> scanned =
        configuration -> configuration.locations(V1__Add_exposure.LOCATION);
    workspace.flyway(scanned).migrate();
    assertThat(workspace.tables()).containsExactly("exposure");

    workspace.undo(scanned);

    assertThat(workspace.tables()).isEmpty();
    assertThat(workspace.history()).allMatch(row -> row.checksum() == null);
  }

  @Test
  void aScriptUndoesAJavaMigrationThatCannotDoSoItself() throws SQLException {
    workspace.write("U1__Drop.sql", "DROP TABLE t1;");
    workspace.flyway(with(STEP.step())).migrate();

    workspace.undo(with(STEP.step()));

    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void twoWaysBackAreOneTooMany() throws SQLException {
    workspace.write("U1__Drop.sql", "DROP TABLE t1;");
    workspace.flyway(with(STEP)).migrate();

    assertThatThrownBy(() -> workspace.undo(with(STEP)))
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "version 1 \"Step 1\" can be undone by U1__Drop.sql and by its own class dev.revise.flyway.undo.JavaStep$Reversible; keep one");
    assertThat(workspace.tables()).containsExactly("t1");
  }

  @Test
  void withoutTheDefaultResolversScriptsAreNotLookedFor() throws SQLException {
    UnaryOperator<FluentConfiguration> settings =
        configuration -> with(STEP).apply(configuration).skipDefaultResolvers(true);
    workspace.write("U1__Drop.sql", "DROP TABLE missing;").flyway(settings).migrate();

    workspace.undo(settings);

    assertThat(workspace.tables()).isEmpty();
  }

  @Test
  void itMayRunOutsideATransaction() throws SQLException {
    var autoCommits = new boolean[1];
    var step =
        STEP.step()
            .and(
                connection -> {
                  autoCommits[0] = connection.getAutoCommit();
                  sql("DROP TABLE t1").run(connection);
                })
            .withoutTransaction();
    workspace.flyway(with(step)).migrate();

    workspace.undo(with(step));

    assertThat(autoCommits[0]).isTrue();
    assertThat(workspace.tables()).isEmpty();
  }
}
