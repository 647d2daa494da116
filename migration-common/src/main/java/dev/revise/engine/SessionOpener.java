package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Pooling;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/**
 * Opens connections that work with what revise works with, whatever server, database and role set.
 *
 * @param reading whether nothing is changed, so that any session of the server will do
 */
record SessionOpener(Driver driver, String url, Properties properties, boolean reading) {
  /** The state of a refusal whose sentence has the way out. */
  static final String UNFIT = "RV001";

  Connection open() throws SQLException {
    Optional<Dialect> dialect =
        Dialects.all().stream()
            .filter(one -> url.startsWith("jdbc:" + one.name() + ":"))
            .findFirst();
    Connection connection = driver.connect(url, properties);
    try {
      return dialect.isPresent() ? settled(connection, dialect.get()) : connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private Connection settled(Connection connection, Dialect dialect) throws SQLException {
    Optional<Pooling> pooling = dialect.pooling();
    if (pooling.isPresent() && PooledConnection.isPooled(connection, pooling.get())) {
      PooledConnection pooled = new PooledConnection(connection, pooling.get());
      if (reading) {
        return pooled.asTransaction();
      }
      pooled.requireSession(waiting -> driver.connect(url, waiting), properties);
    }
    settle(connection, dialect);
    return connection;
  }

  private static void settle(Connection connection, Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (dialect.unfitSettings().isPresent()) {
        requireNone(statement, dialect.unfitSettings().get());
      }
      statement.execute(String.join("; ", dialect.session()));
    }
  }

  private static void requireNone(Statement statement, String query) throws SQLException {
    try (ResultSet unfit = statement.executeQuery(query)) {
      if (unfit.next()) {
        throw new SQLException(unfit.getString(1), UNFIT);
      }
    }
  }
}
