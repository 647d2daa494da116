package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.resolver.sql.SqlMigrationExecutor;

/** A SQL script that takes a migration back, run by Flyway's own executor. */
record ScriptReversal(String name, SqlMigrationExecutor executor) implements Reversal {
  @Override
  public boolean inTransaction() {
    return executor.canExecuteInTransaction();
  }

  @Override
  public void run(Connection connection, Configuration configuration) throws SQLException {
    executor.execute(new UndoContext(configuration, connection));
  }
}
