package dev.revise.flyway.undo;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;

/** What a way back is handed, a script and a Java migration alike. */
record UndoContext(Configuration configuration, Connection connection)
    implements org.flywaydb.core.api.migration.Context, org.flywaydb.core.api.executor.Context {
  @Override
  public Configuration getConfiguration() {
    return configuration;
  }

  @Override
  public Connection getConnection() {
    return connection;
  }
}
