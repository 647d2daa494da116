package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
  @Test
  void theEmbeddedServerStartsWhereverTheTestsRun() throws SQLException {
    try (var connection = EmbeddedServer.start().admin().connect()) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(15);
    }
  }

  @Test
  void spolyIsAvailableByExtensionOrStandIn() throws SQLException {
    try (var database = PostgresServer.shared().newDatabase()) {
      if (!hasSpoly(database)) {
        database.execute("CREATE EXTENSION pg_sphere");
      }
      database.execute("CREATE TABLE exposure (region spoly)");
    }
  }

  private static boolean hasSpoly(TestDatabase database) throws SQLException {
    try (var connection = database.connect();
        var rows =
            connection.createStatement().executeQuery("SELECT to_regtype('spoly') IS NOT NULL")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }
}
