package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.DatabaseTypeRegister;

/** A Java migration that takes itself back, with the retries that Flyway gives it going forward. */
record JavaReversal(ReversibleMigration migration) implements Reversal {
  @Override
  public String name() {
    return migration.getClass().getName();
  }

  @Override
  public boolean inTransaction() {
    return migration.canExecuteInTransaction();
  }

  @Override
  public boolean restoresOnFailure() {
    return migration.restoresOnFailure();
  }

  @Override
  public void run(Connection connection, Configuration configuration) throws SQLException {
    DatabaseTypeRegister.getDatabaseTypeForConnection(connection, configuration)
        .createExecutionStrategy(connection)
        .execute(() -> undoOnce(connection, configuration));
  }

  private boolean undoOnce(Connection connection, Configuration configuration) throws SQLException {
    try {
      migration.undo(new UndoContext(configuration, connection));
      return true;
    } catch (SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new FlywayException(e);
    }
  }
}
