package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 commits at each DDL statement; a callback can still bring it back. */
class H2UndoTest {
  private final Workspace workspace = Workspace.on(DatabaseKind.H2);

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aCallbackCanRestoreTheWholeDatabaseAfterAFailure(@TempDir Path directory)
      throws SQLException {
    workspace
        .withTables(2)
        .write("U2__Drop_t2.sql", "DROP TABLE t1;\nDROP TABLE missing;")
        .migrate();
    workspace.database().execute("INSERT INTO t1 VALUES (42)");
    var file = directory.resolve("snapshot.sql");
    var restorer =
        new Recorder()
            .at(Event.BEFORE_EACH_UNDO, context -> run(context, "SCRIPT TO '" + file + "'"))
            .at(
                Event.AFTER_EACH_UNDO_ERROR,
                context -> {
                  run(context, "DROP ALL OBJECTS");
                  run(context, "RUNSCRIPT FROM '" + file + "'");
                });

    assertThatThrownBy(() -> workspace.undo(configuration -> configuration.callbacks(restorer)))
        .hasMessageContaining("Table \"MISSING\" not found");

    assertThat(workspace.tables()).containsExactly("t1", "t2");
    assertThat(workspace.briefHistory()).containsExactly("1 SQL", "2 SQL");
    workspace.database().execute("SELECT 1 / COUNT(*) FROM t1 WHERE id = 42");
    workspace.flyway().validate();
  }

  private static void run(Context context, String sql) throws SQLException {
    try (var statement = context.getConnection().createStatement()) {
      statement.execute(sql);
    }
  }
}
