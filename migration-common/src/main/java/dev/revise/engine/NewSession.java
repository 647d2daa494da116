package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A connection that was opened just now, with whatever its server, database and role set. */
record NewSession(Connection connection, String url) {
  /** The state of a refusal whose sentence has the way out. */
  static final String UNFIT = "RV001";

  /** The connection with what revise works with. */
  Connection settled() throws SQLException {
    Optional<Dialect> dialect =
        Dialects.all().stream()
            .filter(one -> url.startsWith("jdbc:" + one.name() + ":"))
            .findFirst();
    if (dialect.isPresent()) {
      settle(dialect.get());
    }
    return connection;
  }

  private static void requireNone(Statement statement, String query) throws SQLException {
    try (ResultSet unfit = statement.executeQuery(query)) {
      if (unfit.next()) {
        throw new SQLException(unfit.getString(1), UNFIT);
      }
    }
  }

  private void settle(Dialect dialect) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (dialect.unfitSettings().isPresent()) {
        requireNone(statement, dialect.unfitSettings().get());
      }
      statement.execute(String.join("; ", dialect.session()));
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
