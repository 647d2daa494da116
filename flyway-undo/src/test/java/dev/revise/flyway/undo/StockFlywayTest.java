package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A Flyway that never heard of us reads, and goes on with, the histories that we write. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
@EachServer
class StockFlywayTest {
  private final Workspace workspace;
  private final StockFlyway stock;

  StockFlywayTest(DatabaseKind kind) {
    workspace = Workspace.on(kind);
    stock = new StockFlyway(workspace);
  }

  @AfterEach
  void close() throws IOException {
    stock.close();
    workspace.close();
  }

  @Test
  void stockFlywayKnowsNoUndo() {
    assertThatThrownBy(stock::undo)
        .hasStackTraceContaining("FlywayRedgateEditionRequiredException");
  }

  @Test
  void infoShowsUndoneVersionsAsDeletedAndPending() {
    workspace.withTables(3).migrate().undoTo("2");

    assertThat(stock.info())
        .containsExactly("1 Success", "2 Deleted", "3 Deleted", "2 Pending", "3 Pending");
  }

  @Test
  void validateAsksForTheUndoneVersionsAndPassesOnceTheyAreBack() {
    workspace.withTables(3).migrate().undoTo("2");
    assertThatThrownBy(stock::validate)
        .hasStackTraceContaining("Detected resolved migration not applied to database: 2");

    stock.migrate();

    stock.validate();
  }

  @Test
  void migrateAndUndoTakeTurnsForManyRounds() throws SQLException {
    workspace.withTables(3);
    for (int round = 1; round <= 5; round++) {
      stock.migrate();
      stock.validate();
      assertThat(workspace.tables()).containsExactly("t1", "t2", "t3");

      workspace.undoTo("2");
      assertThat(workspace.tables()).containsExactly("t1");
      assertThat(workspace.migrate().tables()).containsExactly("t1", "t2", "t3");

      workspace.undoTo("1");
      assertThat(workspace.tables()).isEmpty();
    }
    assertThat(stock.info()).endsWith("1 Pending", "2 Pending", "3 Pending");
  }

  @Test
  void repairChangesNothingAfterAnUndo() throws SQLException {
    workspace.withTables(3).migrate().undo();
    var before = workspace.history();

    stock.repair();

    assertThat(workspace.history()).isEqualTo(before);
  }

  @Test
  void anUndoneVersionMayComeBackEdited() throws SQLException {
    workspace.withTables(1).migrate().undo();
    workspace
        .write("V1__Add_t1.sql", "CREATE TABLE other (id INT);")
        .write("U1__Drop_t1.sql", "DROP TABLE other;");

    stock.migrate();
    stock.validate();
    assertThat(workspace.tables()).containsExactly("other");

    workspace.undo();
    assertThat(workspace.tables()).isEmpty();
  }
}
