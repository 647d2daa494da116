package dev.revise.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * A database of a test's own and who may do anything in it. Closing it removes the database and
 * ends every connection to it; closing it twice is harmless.
 */
public record TestDatabase(String url, String user, String password) implements AutoCloseable {
  public TestDatabase {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
  }

  /** Opens a connection that the caller closes. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, properties());
  }

  /** A file of H2 is not compacted when it is closed: it can lose what was committed last. */
  private Properties properties() {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    if (url.startsWith("jdbc:h2:file:")) {
      properties.setProperty("MAX_COMPACT_TIME", "0");
    }
    return properties;
  }

  public DatabaseKind kind() {
    return DatabaseKind.of(url);
  }

  /** Runs the statements one after the other, each in its own transaction. */
  public void execute(String... statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Each row that a query finds as text, its values apart by a blank. */
  public List<String> rows(String query) throws SQLException {
    try (var connection = connect()) {
      return rows(connection, query);
    }
  }

  /** The same on a connection that somebody has. */
  public static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
          values.add(String.valueOf(found.getObject(at)));
        }
        rows.add(String.join(" ", values));
      }
    }
    return rows;
  }

  @Override
  public void close() {
    kind().drop(this);
  }

  /** The URL and the user; never the password. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
