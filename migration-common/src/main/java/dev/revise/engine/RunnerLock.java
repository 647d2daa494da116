package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Flyway's lock, which every runner holds while it works on the history. */
record RunnerLock(Migrator migrator, Duration patience) {

  /**
   * Takes the lock until the transaction of the connection ends.
   *
   * @throws LockedException if another runner keeps it
   */
  void take(Connection connection) throws SQLException {
    Dialect dialect = Dialects.of(connection);
    HistorySql sql = dialect.history(migrator.database().history());
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.locks().waitAtMost(patience));
      if (dialect.rollsBackSchemaChanges()
          || AppliedRevisions.exist(connection, migrator.database())) {
        statement.execute(sql.lock());
      }
    } catch (SQLException e) {
      if (!dialect.locks().gaveUp(e)) {
        throw e;
      }
      throw MoveFailure.anotherRuns(migrator, e);
    }
  }
}
