package dev.revise.engine;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.HistorySql;
import dev.revise.revision.CommandHint;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * Flyway's history of a database at Flyway's default place, although its module names another. A
 * history there without any of the database's revisions belongs to another application.
 *
 * @param before Flyway's default in the managed schema
 * @param now where the module says
 */
record OldHistory(ManagedDatabase database, TableName before, TableName now) {

  static OldHistory of(ManagedDatabase database) {
    return new OldHistory(database, HistorySql.in(database.schema()), database.historyTable());
  }

  /** Whether a history of this database is there. */
  boolean isThere(PlainSql sql) throws SQLException {
    return !before.equals(now) && sql.exists(before) && sql.number(rows()) > 0;
  }

  /** How many of its rows are of revisions of this database. */
  private String rows() {
    return database.history().steps().stream()
        .map(step -> SqlSyntax.literal(step.revision().getClass().getName()))
        .collect(
            Collectors.joining(
                ", ",
                "SELECT count(*) FROM %s WHERE \"script\" IN (".formatted(quoted(before)),
                ")"));
  }

  /**
   * @throws MigrationException if it is there and the other is not, with what moves it
   */
  void requireNone(Connection connection) throws SQLException {
    PlainSql sql = new PlainSql(connection);
    if (isThere(sql) && !sql.exists(now)) {
      throw new MigrationException(
          "the history of %1$s stands in %2$s, not in %3$s; move it with %4$s"
              .formatted(
                  database.name(),
                  before,
                  now,
                  CommandHint.of(database.name(), "adopt", "--history")));
    }
  }
}
