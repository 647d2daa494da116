package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.TableLock;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionStep;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The locks that a dry run shows are those that PostgreSQL takes. */
@EachServer
class LocksLawsTest {
  /** From the weakest to the strongest, as pg_locks calls them. */
  private static final String STRONGEST =
      """
      SELECT e.name, (array_agg(l.mode ORDER BY array_position(ARRAY[
        'AccessShareLock', 'RowShareLock', 'RowExclusiveLock', 'ShareUpdateExclusiveLock',
        'ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock'], l.mode) DESC))[1]
      FROM pg_locks l JOIN existing e ON e.oid = l.relation
      WHERE l.pid = pg_backend_pid() AND l.granted AND l.locktype = 'relation'
      GROUP BY e.name""";

  private static final String EXISTING =
      """
      CREATE TEMPORARY TABLE existing AS
      SELECT c.oid, n.nspname || '.' || c.relname AS name FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = '%s' AND c.relkind IN ('r', 'v')""";

  @TestFactory
  Stream<DynamicTest> upgrades() {
    return Case.all(DatabaseKind.POSTGRESQL)
        .flatMap(
            one ->
                one.eachRevision(
                    "upgrade takes the locks that a dry run shows",
                    step -> requireSame(takenBack(one, step), step.upgrade())));
  }

  @TestFactory
  Stream<DynamicTest> downgrades() {
    return Case.all(DatabaseKind.POSTGRESQL)
        .flatMap(
            one ->
                one.eachRevision(
                    "downgrade takes the locks that a dry run shows",
                    step -> requireSame(one.at(step.revision().id()), step.downgrade())));
  }

  /** With everything that the revision needs, even before the first. */
  private static Site takenBack(Case one, RevisionStep step) {
    Site site = one.at(step.revision().id());
    site.downgrade(Case.before(step));
    return site;
  }

  private static void requireSame(Site fresh, Operations operations) throws SQLException {
    try (Site site = fresh;
        Connection connection = site.connect();
        Statement statement = connection.createStatement()) {
      Dialect dialect = site.dialect();
      Map<String, String> told = told(dialect, operations, existing(site));
      statement.execute(EXISTING.formatted(site.schema()));
      connection.setAutoCommit(false);
      for (Operation operation : operations.list()) {
        for (Command command : dialect.render(operation)) {
          statement.execute(
              command instanceof Command.Requirement requirement
                  ? requirement.countSql()
                  : ((Command.Statement) command).sql());
        }
      }
      assertThat(real(statement)).isEqualTo(told);
    }
  }

  private static TreeMap<String, String> real(Statement statement) throws SQLException {
    TreeMap<String, String> locks = new TreeMap<>();
    try (ResultSet rows = statement.executeQuery(STRONGEST)) {
      while (rows.next()) {
        locks.put(rows.getString(1), words(rows.getString(2)));
      }
    }
    return locks;
  }

  /** {@code ShareRowExclusiveLock} is SHARE ROW EXCLUSIVE. */
  private static String words(String mode) {
    return mode.replaceAll("Lock$", "").replaceAll("(?<=.)([A-Z])", " $1").toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> told(
      Dialect dialect, Operations operations, Set<String> existing) {
    return dialect.locks().takenBy(operations).stream()
        .filter(lock -> existing.contains(lock.on().toString()))
        .collect(
            Collectors.toMap(
                lock -> lock.on().toString(), TableLock::mode, (a, b) -> a, TreeMap::new));
  }

  private static Set<String> existing(Site site) throws SQLException {
    var schema = site.introspected();
    return Stream.concat(schema.tables().keySet().stream(), schema.views().keySet().stream())
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
