package dev.revise.dialect;

import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The dialects there are. */
public final class Dialects {
  public static final Dialect POSTGRESQL = new PostgreSql();
  public static final Dialect H2 = new H2Sql();

  private Dialects() {}

  public static List<Dialect> all() {
    return List.of(H2, POSTGRESQL);
  }

  /** The dialect of the database that a JDBC URL leads to. */
  public static Dialect ofUrl(String url) {
    return all().stream()
        .filter(dialect -> url.startsWith("jdbc:" + dialect.name() + ":"))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "revise speaks to PostgreSQL and H2; check the URL, which names neither"));
  }

  /** The dialect that a connection's database speaks. */
  public static Dialect of(Connection connection) {
    try {
      return ofProduct(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException e) {
      throw new MigrationException("the database does not say what it is: " + e.getMessage(), e);
    }
  }

  private static Dialect ofProduct(String product) {
    return all().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(product))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "revise speaks to PostgreSQL and H2, not to %s; check the URL"
                        .formatted(product)));
  }
}
