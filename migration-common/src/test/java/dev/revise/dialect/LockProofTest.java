package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.GrantPrivilege;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RevokePrivilege;
import dev.revise.operation.RunStep;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The locks that are told of an operation are those that it takes, up and down, for every story,
 * and so for every kind of operation: {@link StoryTest} demands one of each.
 */
@EachServer
class LockProofTest {
  private static final String STRONGEST =
      """
      SELECT e.name || ': ' || (array_agg(l.mode ORDER BY array_position(ARRAY[
        'AccessShareLock', 'RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock',
        'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'], l.mode) DESC))[1]
      FROM pg_locks l JOIN existing e ON e.oid = l.relation
      WHERE l.pid = pg_backend_pid() AND l.granted AND l.locktype = 'relation'
      GROUP BY e.name""";

  private static final String EXISTING =
      """
      DROP TABLE IF EXISTS existing;
      CREATE TEMPORARY TABLE existing AS
      SELECT c.oid, n.nspname || '.' || c.relname AS name FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'cdb' AND c.relkind IN ('r', 'v')""";

  @TestFactory
  Stream<DynamicTest> onPostgreSql() {
    return Proof.each((before, operations) -> walk(before, operations));
  }

  @TestFactory
  Stream<DynamicTest> onH2() {
    return Proof.each(
        (before, operations) -> {
          for (int at = 0; at < operations.size(); at++) {
            for (TableName table :
                Proof.schema(before, operations.subList(0, at)).tables().keySet()) {
              requireWaits(before, operations, at, table);
            }
          }
        });
  }

  private static void walk(List<Operation> before, List<Operation> operations) throws SQLException {
    try (TestDatabase database = Proof.database(DatabaseKind.POSTGRESQL);
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      Scripts.run(connection, new Operations(before));
      connection.setAutoCommit(false);
      Schema schema = Proof.schema(before, List.of());
      for (Operation operation : operations) {
        statement.execute(EXISTING);
        connection.commit();
        Proof.execute(statement, Dialects.POSTGRESQL, operation);
        if (!(operation instanceof RunStep)) {
          assertThat(taken(connection, operation))
              .as(operation.describe())
              .containsExactlyInAnyOrderElementsOf(told(schema, operation));
        }
        connection.commit();
        schema = operation.applyTo(schema);
      }
    }
  }

  /** Newer servers read the table of a grant, which stands in nobody's way. */
  private static List<String> taken(Connection connection, Operation operation)
      throws SQLException {
    boolean grants = operation instanceof GrantPrivilege || operation instanceof RevokePrivilege;
    return TestDatabase.rows(connection, STRONGEST).stream()
        .map(LockProofTest::words)
        .filter(lock -> !(grants && lock.endsWith(": " + LockModes.ACCESS_SHARE)))
        .toList();
  }

  /** Only what was there before can be in anybody's way. */
  private static List<String> told(Schema schema, Operation operation) {
    return Dialects.POSTGRESQL.locks().takenBy(Operations.of(operation)).stream()
        .filter(lock -> schema.names().toList().contains(lock.on()))
        .map(lock -> lock.on() + ": " + lock.mode())
        .toList();
  }

  /** {@code ShareRowExclusiveLock} is SHARE ROW EXCLUSIVE. */
  private static String words(String lock) {
    String mode = lock.substring(lock.indexOf(": ") + 2);
    return lock.substring(0, lock.indexOf(": ") + 2)
        + mode.replaceAll("Lock$", "").replaceAll("(?<=.)([A-Z])", " $1").toUpperCase(Locale.ROOT);
  }

  /** H2's locks end with a statement; whether one is taken shows where somebody writes. */
  private static void requireWaits(
      List<Operation> before, List<Operation> operations, int at, TableName table)
      throws SQLException {
    Operation operation = operations.get(at);
    boolean told =
        Dialects.H2.locks().takenBy(Operations.of(operation)).stream()
            .anyMatch(lock -> lock.on().equals(table));
    try (TestDatabase database = Proof.database(DatabaseKind.H2);
        Connection connection = database.connect();
        Statement statement = connection.createStatement();
        Connection writer = database.connect();
        Statement writing = writer.createStatement()) {
      Scripts.run(connection, new Operations(before));
      Scripts.run(connection, new Operations(operations.subList(0, at)));
      statement.execute("SET LOCK_TIMEOUT 50");
      writer.setAutoCommit(false);
      writing.execute("DELETE FROM " + SqlSyntax.quoted(table) + " WHERE FALSE");
      boolean waited = false;
      try {
        Proof.execute(statement, Dialects.H2, operation);
      } catch (SQLException e) {
        assertThat(Dialects.H2.locks().gaveUp(e)).as(e.getMessage()).isTrue();
        waited = true;
      }
      Schema schema = Proof.schema(before, operations.subList(0, at));
      if (!(operation instanceof RunStep) && !pointsToChanged(schema.table(table), operation)) {
        assertThat(waited).as(operation.describe() + " waits for " + table).isEqualTo(told);
      }
    }
  }

  /** See {@link H2LockedTables}. */
  private static boolean pointsToChanged(Table table, Operation operation) {
    List<TableName> changed =
        H2LockedTables.of(operation).filter(name -> !name.equals(table.name())).toList();
    return table.constraints(ForeignKey.class).anyMatch(key -> changed.contains(key.references()));
  }
}
