package dev.revise.step;

import java.sql.Connection;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Gives Hibernate the connection of a revision, again and again. */
record StepConnections(Connection connection) implements ConnectionProvider {
  private static final long serialVersionUID = 1;

  @Override
  public Connection getConnection() {
    return connection;
  }

  /** It is the revision's, which goes on. */
  @Override
  public void closeConnection(Connection used) {}

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return false;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException("there is only one connection, that of the revision");
  }
}
