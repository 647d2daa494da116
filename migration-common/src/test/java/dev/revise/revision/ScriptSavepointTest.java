package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.HistorySql;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptSavepointTest {
  private static final String[] EVERY_KIND_OF_OBJECT = {
    "CREATE DOMAIN \"mag\" AS double precision",
    "CREATE CONSTANT \"limit\" VALUE 25",
    "CREATE ALIAS \"twice\" AS 'int twice(int n) { return 2 * n; }'",
    "CREATE SEQUENCE \"star_seq\"",
    "CREATE TABLE \"star; it's \"\"odd\"\" (really\" (\"id\" bigint PRIMARY KEY, \"m\" \"mag\", \"t\" character large object)",
    "CREATE TABLE \"seen\" (\"id\" bigint REFERENCES \"star; it's \"\"odd\"\" (really\", CHECK (\"id\" > 0))",
    "CREATE INDEX \"seen_idx\" ON \"seen\" (\"id\")",
    "CREATE VIEW \"a\" AS SELECT \"id\" FROM \"seen\"",
    "CREATE VIEW \"b\" AS SELECT \"id\" FROM \"a\"",
    "CREATE ROLE IF NOT EXISTS reader",
    "GRANT SELECT ON \"b\" TO reader",
    "COMMENT ON COLUMN \"seen\".\"id\" IS 'a -- ; comment'",
    "INSERT INTO \"star; it's \"\"odd\"\" (really\" VALUES (1, 4.5, 'CREATE TABLE \"sky\".\"flyway_schema_history\"(')",
    "INSERT INTO \"seen\" VALUES (1)"
  };

  private static final RevisionId NEXT = new RevisionId(2);

  private final TestDatabase database = DatabaseKind.H2.fresh();
  private final Flyway flyway =
      Flyway.configure()
          .dataSource(database.url(), database.user(), database.password())
          .defaultSchema("sky")
          .baselineOnMigrate(true)
          .load();
  private Connection connection;

  @BeforeEach
  void fillTheSchema() throws SQLException {
    flyway.baseline();
    connection = database.connect();
    connection.setSchema("sky");
    for (String sql : EVERY_KIND_OF_OBJECT) {
      execute(sql);
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void brings_every_kind_of_object_and_row_back() throws SQLException {
    List<String> before = script();
    ScriptSavepoint savepoint = savepoint();
    savepoint.take(NEXT, true);
    execute("DROP VIEW \"b\"");
    execute("DELETE FROM \"seen\"");
    execute("CREATE TABLE \"half\" (\"id\" integer)");
    savepoint.restoreAfter(new SQLException("half-way"));
    savepoint.settleUnlessLocked();
    assertThat(script()).isEqualTo(before);
  }

  @Test
  void brings_views_back_that_h2_writes_before_what_they_read() throws SQLException {
    execute("CREATE TABLE \"late\" (\"id\" integer)");
    execute("CREATE VIEW \"x\" AS SELECT \"id\" FROM \"late\"");
    execute("CREATE VIEW \"y\" AS SELECT \"id\" FROM \"x\"");
    execute("CREATE VIEW \"z\" AS SELECT \"id\" FROM \"y\"");
    execute("GRANT SELECT ON \"z\" TO reader");
    execute("ALTER TABLE \"late\" ADD COLUMN \"more\" integer");
    List<String> before = script();
    ScriptSavepoint savepoint = savepoint();
    savepoint.take(NEXT, true);
    execute("DROP TABLE \"late\" CASCADE");

    savepoint.restoreAfter(new SQLException("half-way"));
    savepoint.settleUnlessLocked();

    execute("SELECT * FROM \"z\"");
    assertThat(script()).isEqualTo(before);
  }

  @Test
  void what_was_interrupted_is_restored_by_whoever_comes_next() throws SQLException {
    List<String> before = script();
    savepoint().take(NEXT, true);
    execute("DELETE FROM \"seen\"");
    savepoint().settleUnlessLocked();
    assertThat(script()).isEqualTo(before);
  }

  @Test
  void what_reached_history_stays() throws SQLException {
    savepoint().take(NEXT, true);
    execute("DELETE FROM \"seen\"");
    addHistoryRow(true);
    List<String> after = scriptWithoutOurs();
    savepoint().settleUnlessLocked();
    assertThat(script()).isEqualTo(after);
  }

  @Test
  void the_row_of_a_failed_attempt_goes() throws SQLException {
    List<String> before = script();
    ScriptSavepoint savepoint = savepoint();
    savepoint.take(NEXT, true);
    savepoint.restoreAfter(new SQLException("half-way"));
    addHistoryRow(false);
    savepoint.settleUnlessLocked();
    assertThat(script()).isEqualTo(before);
  }

  @Test
  void leaves_alone_what_another_runner_is_at() throws SQLException {
    savepoint().take(NEXT, true);
    execute("DELETE FROM \"seen\"");
    try (Connection other = database.connect();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("SELECT * FROM \"sky\".\"flyway_schema_history\" FOR UPDATE");
      List<String> meanwhile = script();
      savepoint().settleUnlessLocked();
      assertThat(script()).isEqualTo(meanwhile);
      other.rollback();
    }
  }

  @Test
  void what_reached_history_stays_where_its_row_is_taken_back_since() throws SQLException {
    savepoint().take(NEXT, false);
    execute("DELETE FROM \"seen\"");
    addHistoryRow("DELETE");
    List<String> after = scriptWithoutOurs();
    assertThat(savepoint().isLeftBehind()).isFalse();
    savepoint().settleUnlessLocked();
    assertThat(script()).isEqualTo(after);
  }

  /** The rank is the same again, and the row another. */
  @Test
  void is_not_restored_over_a_history_that_was_written_anew() throws SQLException {
    savepoint().take(NEXT, true);
    execute(
        "UPDATE \"flyway_schema_history\" SET \"installed_on\" = \"installed_on\" + INTERVAL '1' HOUR");
    List<String> before = script();
    assertNobodyCanTell(before);
  }

  /** Flyway's repair and baseline write rows without asking anybody. */
  @Test
  void is_not_dropped_for_a_row_of_something_else() throws SQLException {
    savepoint().take(NEXT, false);
    addHistoryRow("JDBC");
    assertNobodyCanTell(script());
  }

  private void assertNobodyCanTell(List<String> before) throws SQLException {
    String sentence =
        "the history of sky was changed after an upgrade or downgrade was interrupted, so half a revision may be there";
    assertThatThrownBy(() -> savepoint().isLeftBehind()).hasMessageContaining(sentence);
    assertThatThrownBy(() -> savepoint().settleUnlessLocked())
        .hasMessageContaining(sentence)
        .hasMessageEndingWith("run DROP TABLE \"sky\".\"revise_savepoint\"");
    assertThat(script()).isEqualTo(before);
  }

  private ScriptSavepoint savepoint() {
    return new ScriptSavepoint(connection, "sky", HistorySql.in("sky"));
  }

  private void addHistoryRow(boolean success) throws SQLException {
    addHistoryRow("JDBC", success);
  }

  private void addHistoryRow(String type) throws SQLException {
    addHistoryRow(type, true);
  }

  private void addHistoryRow(String type, boolean success) throws SQLException {
    execute(
        """
        INSERT INTO "flyway_schema_history"
          ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
        VALUES (3, '0002', 'next', '%s', 'V2__Next', 'sa', 0, %s)"""
            .formatted(type, success));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> scriptWithoutOurs() throws SQLException {
    return script().stream().filter(sql -> !sql.contains(ScriptSavepoint.SAVEPOINT)).toList();
  }

  /** All objects and rows, in an order that does not depend on when they were made. */
  private List<String> script() throws SQLException {
    List<String> script = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("SCRIPT NOPASSWORDS NOSETTINGS SCHEMA \"sky\"")) {
      while (lines.next()) {
        script.add(lines.getString(1));
      }
    }
    script.removeIf(line -> line.startsWith("--"));
    script.sort(null);
    return script;
  }
}
