package dev.revise.source.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/** What happens until this is closed leaves no trace on a connection. */
final class ReadTransaction implements AutoCloseable {
  private final Connection connection;
  private final Optional<Savepoint> savepoint;

  ReadTransaction(Connection connection) throws SQLException {
    this.connection = connection;
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
      this.savepoint = Optional.empty();
    } else {
      this.savepoint = Optional.of(connection.setSavepoint());
    }
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    if (savepoint.isPresent()) {
      connection.rollback(savepoint.get());
      connection.releaseSavepoint(savepoint.get());
    } else {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
