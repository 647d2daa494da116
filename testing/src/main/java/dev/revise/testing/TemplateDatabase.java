package dev.revise.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that every other is copied from. It is empty, in UTF-8 and sorts as C on each
 * server. Where the server lacks pg_sphere it holds a stand-in for the type {@code spoly}; where
 * the server has it, creating the extension is left to the code under test.
 */
final class TemplateDatabase {
  private static final Logger LOG = LoggerFactory.getLogger(TemplateDatabase.class);

  private TemplateDatabase() {}

  static void create(RunningServer server, String name) throws SQLException {
    server
        .admin()
        .execute(
            """
            CREATE DATABASE "%s" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"""
                .formatted(name));
    try (var connection = server.database(name).connect()) {
      standInForSpoly(connection);
    }
  }

  private static void standInForSpoly(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute("CREATE EXTENSION pg_sphere");
        connection.rollback();
      } catch (SQLException e) {
        connection.rollback();
        statement.execute("CREATE DOMAIN public.spoly AS text");
        connection.commit();
        LOG.warn(
            "THE SERVER HAS NO pg_sphere, so in tests spoly is a stand-in, a domain over text: {}",
            e.getMessage().lines().findFirst().orElse(""));
      }
    }
  }
}
