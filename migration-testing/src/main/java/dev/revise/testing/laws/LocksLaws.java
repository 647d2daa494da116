package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.TableLock;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The locks that a dry run shows are those that PostgreSQL takes. */
final class LocksLaws {
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

  private LocksLaws() {}

  static Stream<DynamicTest> upgrades(Case one) {
    return each(one, "upgrade takes the locks that a dry run shows", true);
  }

  static Stream<DynamicTest> downgrades(Case one) {
    return each(one, "downgrade takes the locks that a dry run shows", false);
  }

  private static Stream<DynamicTest> each(Case one, String law, boolean up) {
    if (one.kind() == DatabaseKind.H2) {
      return Stream.empty(); // which locks nobody out of one table alone
    }
    return one.history().steps().stream()
        .map(
            step -> {
              Operations operations = up ? step.upgrade() : step.downgrade();
              String name = step.revision().id() + " / " + law;
              Optional<String> foreign = unforeseen(operations);
              return foreign
                  .map(reason -> one.leftOut(name, reason))
                  .orElseGet(() -> one.test(name, () -> requireSame(one, step, operations, up)));
            });
  }

  /** What a step of its author's own locks is for its author to say. */
  private static Optional<String> unforeseen(Operations operations) {
    return operations.stream()
        .filter(RunStep.class::isInstance)
        .map(RunStep.class::cast)
        .filter(step -> !(step.forward() instanceof NoStep))
        .map(step -> "a dry run does not know what \"" + step.summary() + "\" locks")
        .findFirst();
  }

  private static void requireSame(Case one, RevisionStep step, Operations operations, boolean up)
      throws SQLException {
    RevisionId from = up ? Case.before(step) : step.revision().id();
    requireSame(one, one.at(from), operations);
  }

  private static void requireSame(Case one, Site fresh, Operations operations) throws SQLException {
    try (Site site = fresh;
        Connection connection = site.connect();
        Statement statement = connection.createStatement()) {
      one.provide(site);
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
