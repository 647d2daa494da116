package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of H2 that is opened and closed as often as commands are given. */
class ShortSessionsTest {
  private static final int SESSIONS = 20;
  private static final int TABLES = 40;
  private static final int COLUMNS = 30;
  private static final String SAVEPOINTS =
      "SELECT count(*) FROM information_schema.tables WHERE table_name = 'savepoint'";

  @TempDir private Path directory;

  /** With H2's own settings one of the first fifteen lost what it committed, on a quiet machine. */
  @Test
  void each_session_finds_what_the_one_before_committed() throws SQLException {
    Random random = new Random(5);
    AtomicInteger committed = new AtomicInteger();
    in(ShortSessionsTest::createTables);
    for (int session = 1; session <= SESSIONS; session++) {
      in(
          statement -> {
            assertThat(number(statement, "SELECT \"n\" FROM \"sessions\""))
                .isEqualTo(committed.get());
            assertThat(number(statement, SAVEPOINTS)).isZero();
            work(statement, random);
            committed.set(number(statement, "SELECT \"n\" FROM \"sessions\""));
          });
    }
  }

  @Test
  void closing_compacts_nothing() throws SQLException {
    in(
        statement ->
            assertThat(
                    number(
                        statement,
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'MAX_COMPACT_TIME'"))
                .isZero());
  }

  @Test
  void an_error_leaves_no_trace_beside_the_file() throws SQLException, IOException {
    in(
        statement ->
            assertThatThrownBy(() -> statement.execute("SELECT secret FROM nowhere"))
                .isInstanceOf(SQLException.class));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("h2.mv.db"));
    }
  }

  private static void createTables(Statement statement) throws SQLException {
    statement.execute("CREATE TABLE \"sessions\" AS SELECT 0 AS \"n\"");
    for (int table = 0; table < TABLES; table++) {
      StringBuilder columns = new StringBuilder();
      for (int column = 0; column < COLUMNS; column++) {
        columns.append(", \"c%d\" varchar(100)".formatted(column));
      }
      statement.execute(
          "CREATE TABLE \"t%d\" (\"id\" integer PRIMARY KEY%s)".formatted(table, columns));
      for (int column = 0; column < COLUMNS; column++) {
        statement.execute(
            "COMMENT ON COLUMN \"t%d\".\"c%d\" IS 'what column %2$d of table %1$d holds'"
                .formatted(table, column));
      }
    }
  }

  /** What revisions with their savepoints do, and rows that come and go; or nothing at all. */
  private static void work(Statement statement, Random random) throws SQLException {
    int changes = random.nextInt(6);
    for (int change = 0; change < changes; change++) {
      String table = "\"t%d\"".formatted(random.nextInt(TABLES));
      for (String sql : change(random, table)) {
        statement.execute(sql);
      }
    }
    if (changes > 0) {
      statement.execute("UPDATE \"sessions\" SET \"n\" = \"n\" + 1");
    }
  }

  private static List<String> change(Random random, String table) {
    return switch (random.nextInt(4)) {
      case 0 ->
          List.of(
              "CREATE TABLE \"savepoint\" (\"p\" integer PRIMARY KEY, \"sql\" character large object)",
              "INSERT INTO \"savepoint\" SELECT x, repeat('CREATE ', 1 + mod(x * 7, 60)) FROM system_range(1, %d)"
                  .formatted(random.nextInt(400)),
              "ALTER TABLE %s ADD COLUMN \"added\" integer".formatted(table),
              "DROP TABLE \"savepoint\"",
              "ALTER TABLE %s DROP COLUMN \"added\"".formatted(table));
      case 1 ->
          List.of(
              "MERGE INTO %s (\"id\", \"c1\") VALUES (%d, repeat('y', 90))"
                  .formatted(table, random.nextInt(1000)));
      case 2 -> List.of("DELETE FROM %s WHERE \"id\" > %d".formatted(table, random.nextInt(1000)));
      default ->
          List.of(
              "ALTER TABLE %s RENAME TO \"other\"".formatted(table),
              "ALTER TABLE \"other\" RENAME TO %s".formatted(table));
    };
  }

  private void in(Work work) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "sa");
    properties.setProperty("password", "");
    try (Connection connection =
            new ExplainingDriver().connect("jdbc:h2:file:" + directory.resolve("h2"), properties);
        Statement statement = connection.createStatement()) {
      work.in(statement);
    }
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  @FunctionalInterface
  private interface Work {
    void in(Statement statement) throws SQLException;
  }
}
