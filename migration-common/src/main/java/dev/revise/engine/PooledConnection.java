package dev.revise.engine;

import dev.revise.dialect.Pooling;
import dev.revise.revision.PlainSql;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * A connection through a pooler. It may keep one session of the server for us, or give us another
 * one for each transaction or statement, where what we set and lock stays behind for strangers.
 */
record PooledConnection(Connection connection, Pooling pooling) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** So often two connections ask in turn. One that others use too shows a mode by chance alone. */
  private static final int ROUNDS = 5;

  private static final String WAY_OUT =
      "connect to the server itself, usually at port 5432, or to a pool with pool_mode=session";

  /**
   * @throws SQLException also if it is, and the pooler begins no transaction
   */
  static boolean isPooled(Connection connection, Pooling pooling) throws SQLException {
    try {
      return pooling.isPooled(connection);
    } catch (SQLException e) {
      throw pooling.isOfPooler(e)
          ? unfit("the connection pooler there begins no transaction (%s)", e)
          : e;
    }
  }

  /** All that is asked is one transaction, which is taken back when the connection is closed. */
  Connection asTransaction() throws SQLException {
    pooling.prepareNothing(connection);
    connection.setAutoCommit(false);
    new PlainSql(connection).execute(String.join("; ", pooling.transaction()));
    return takenBackOnClosing(connection);
  }

  /** A pooler drops a session of the server that is left within a transaction. */
  private static Connection takenBackOnClosing(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            PooledConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("close")) {
                return close(connection);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Object close(Connection connection) throws SQLException {
    try (connection) {
      if (!connection.isClosed()) {
        connection.rollback();
      }
    }
    return null;
  }

  /**
   * Asks for the process that answers in turn with a second connection. As long as it is ours
   * alone, the other never gets it.
   *
   * @throws SQLException if it is not, or if nobody can tell
   */
  void requireSession(Neighbours neighbours, Properties properties) throws SQLException {
    int own = pooling.answering(connection);
    try (Connection neighbour = neighbours.open(pooling.waitingAtMost(PATIENCE, properties))) {
      for (int round = 0; round < ROUNDS; round++) {
        if (pooling.answering(connection) != own || pooling.answering(neighbour) == own) {
          throw new SQLException(
              "a connection pooler in transaction mode answers there, and this command needs one session from beginning to end; "
                  + WAY_OUT,
              SessionOpener.UNFIT);
        }
      }
    } catch (SQLException e) {
      throw SessionOpener.UNFIT.equals(e.getSQLState())
          ? e
          : unfit(
              "a connection pooler answers there, which gave no second connection to find its mode by (%s)",
              e);
    }
  }

  private static SQLException unfit(String what, SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new SQLException(
        what.formatted(reason.replaceAll("[.;]+$", "")) + "; " + WAY_OUT, SessionOpener.UNFIT, e);
  }

  /** More connections to the same place. */
  @FunctionalInterface
  interface Neighbours {
    Connection open(Properties properties) throws SQLException;
  }
}
