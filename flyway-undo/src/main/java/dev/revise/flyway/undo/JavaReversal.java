package dev.revise.flyway.undo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
  public Optional<String> obstacle(Configuration configuration) {
    return migration.obstacle(configuration);
  }

  @Override
  public List<String> losses(UndoContext context, List<Reversal> before) throws Exception {
    return migration.losses(
        context,
        before.stream()
            .filter(JavaReversal.class::isInstance)
            .map(reversal -> ((JavaReversal) reversal).migration())
            .toList());
  }

  @Override
  public void holdOff(UndoContext context) throws Exception {
    migration.holdOff(context);
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
