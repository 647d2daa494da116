package dev.revise.revision;

import dev.revise.dialect.Dialects;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** SQL without parameters on a connection. */
public record PlainSql(Connection connection) {

  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a query finds first, as the driver writes it; none if it finds nothing. */
  public Optional<String> first(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  /** The same where that is a number. */
  public long number(String query) throws SQLException {
    return first(query).map(Long::parseLong).orElse(0L);
  }

  public boolean exists(TableName table) throws SQLException {
    return number(Dialects.of(connection).exists(table)) > 0;
  }
}
