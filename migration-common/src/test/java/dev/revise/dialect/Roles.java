package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Roles for tests; on PostgreSQL they belong to the server, where other tests use them too. */
public final class Roles {
  private static final Map<String, String> CREATE =
      Map.of(
          "h2",
          "CREATE ROLE IF NOT EXISTS %s",
          "postgresql",
          """
          DO $role$
          BEGIN
            CREATE ROLE %s;
          EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
          END
          $role$""");

  private Roles() {}

  public static void create(Connection connection, String role) throws SQLException {
    if (role.equals("public")) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE.get(Dialects.of(connection).name()).formatted(quoted(role)));
    }
  }
}
