package dev.revise.engine;

import dev.revise.dialect.HistorySql;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Flyway's history of a database where it is kept unless told, although its module tells another
 * place.
 *
 * @param name how people call the database
 * @param before Flyway's default in the managed schema
 * @param now where the module says
 */
record OldHistory(String name, TableName before, TableName now) {

  static OldHistory of(LiveDatabase database) {
    return new OldHistory(database.name(), HistorySql.in(database.schema()), database.history());
  }

  static OldHistory of(ManagedDatabase database) {
    return new OldHistory(
        database.name(), HistorySql.in(database.schema()), database.historyTable());
  }

  /** Whether it is there, and the other one is not. */
  boolean isLeft(Connection connection) throws SQLException {
    PlainSql sql = new PlainSql(connection);
    return !before.equals(now) && !sql.exists(now) && sql.exists(before);
  }

  /**
   * @throws MigrationException if it is there, with what moves it
   */
  void requireNone(Connection connection) throws SQLException {
    if (isLeft(connection)) {
      throw new MigrationException(
          "the history of %1$s stands in %2$s, not in %3$s; move it with revise -n %1$s adopt --history"
              .formatted(name, before, now));
    }
  }
}
