package dev.revise.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/**
 * A pooler hands out keys of its own for cancelling (PostgreSQL manual, "Message Formats",
 * BackendKeyData), so that the process in them is none of the server's.
 */
final class PostgreSqlPooling implements Pooling {
  /** At once: a timeout may be too short for a statement, or for the pause between two. */
  private static final String ANSWERING =
      "SET LOCAL statement_timeout TO 0; SET LOCAL idle_in_transaction_session_timeout TO 0; SELECT pg_backend_pid()";

  private static final String PROTOCOL_VIOLATION = "08P01";

  @Override
  public boolean isPooled(Connection connection) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        && answering(connection) != connection.unwrap(PGConnection.class).getBackendPID();
  }

  /** The driver would prepare the end of the transaction too. */
  @Override
  public int answering(Connection connection) throws SQLException {
    PGConnection driver = connection.unwrap(PGConnection.class);
    int threshold = driver.getPrepareThreshold();
    driver.setPrepareThreshold(0);
    connection.setAutoCommit(false);
    try {
      return ask(connection);
    } finally {
      if (!connection.isClosed()) {
        connection.rollback();
        connection.setAutoCommit(true);
        driver.setPrepareThreshold(threshold);
      }
    }
  }

  private static int ask(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean answered = statement.execute(ANSWERING);
      while (!answered) {
        answered = statement.getMoreResults();
      }
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Override
  public boolean isOfPooler(SQLException failure) {
    return PROTOCOL_VIOLATION.equals(failure.getSQLState());
  }

  @Override
  public void prepareNothing(Connection connection) throws SQLException {
    connection.unwrap(PGConnection.class).setPrepareThreshold(0);
  }

  @Override
  public List<String> transaction() {
    return Sessions.postgreSqlPooled();
  }

  @Override
  public Properties waitingAtMost(Duration patience, Properties properties) {
    Properties waiting = new Properties();
    waiting.putAll(properties);
    String seconds = String.valueOf(patience.toSeconds());
    PGProperty.LOGIN_TIMEOUT.set(waiting, seconds);
    PGProperty.SOCKET_TIMEOUT.set(waiting, seconds);
    return waiting;
  }
}
