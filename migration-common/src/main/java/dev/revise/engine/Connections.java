package dev.revise.engine;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * How Flyway comes by connections. It wants several: one that holds its lock and writes its history,
 * one that migrates. Where transactions cover schema changes it gets the same each time, so that a
 * revision and its row are one transaction; two commits could be parted by a crash.
 */
final class Connections implements DataSource, AutoCloseable {
  private final LiveDatabase database;
  private final Duration patience;
  private final boolean shared;
  private Optional<Connection> only = Optional.empty();

  Connections(LiveDatabase database, Duration patience, boolean shared) {
    this.database = database;
    this.patience = patience;
    this.shared = shared;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!shared) {
      return database.open(patience);
    }
    if (only.isEmpty()) {
      only = Optional.of(database.open(patience));
    }
    return keptOpen(only.get());
  }

  private static Connection keptOpen(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public void close() {
    if (only.isPresent()) {
      try {
        only.get().close();
      } catch (SQLException e) {
        // nothing is left to be done on it
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("user and password are part of the configuration");
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException("nothing is logged here");
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("set it in the URL");
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("nothing is logged here");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("this wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
