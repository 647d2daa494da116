package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {
  @TempDir Path directory;

  @Test
  void to_postgresql_by_libpqs_url() throws SQLException {
    try (TestDatabase database = DatabaseKind.POSTGRESQL.fresh()) {
      String server =
          database.url().replaceFirst("jdbc:postgresql://", "").replaceFirst("\\?.*", "");
      String login =
          Notation.encode(database.user()) + ":" + Notation.encode(database.password()) + "@";
      DatabaseConfig config =
          new Ground(directory).url("postgresql+psycopg2://" + login + server).config();
      assertThat(first(config, "SHOW application_name")).isEqualTo("revise");
      assertThat(first(config, "SELECT current_user")).isEqualTo(database.user());
    }
  }

  @Test
  void to_postgresql_by_the_password_file() throws SQLException {
    try (TestDatabase database = DatabaseKind.POSTGRESQL.fresh()) {
      DatabaseConfig config =
          new Ground(directory)
              .url(database.url())
              .user(database.user())
              .file(Ground.PGPASS, "*:*:*:" + database.user() + ":" + database.password())
              .config();
      assertThat(first(config, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void to_h2_by_its_url() throws SQLException {
    try (TestDatabase database = DatabaseKind.H2.fresh()) {
      database.execute("CREATE USER revise PASSWORD 'a;b' ADMIN");
      DatabaseConfig config =
          new Ground(directory).url(database.url() + ";USER=revise;PASSWORD=a\\;b").config();
      assertThat(first(config, "SELECT CURRENT_USER")).isEqualTo("REVISE");
    }
  }

  @Test
  void to_what_h2_runs_at_first() throws SQLException {
    DatabaseConfig config =
        new Ground(directory).url("jdbc:h2:mem:;INIT=CREATE TABLE t(a INT)\\;SET @x 7").config();
    assertThat(first(config, "SELECT @x FROM (SELECT COUNT(*) FROM t)")).isEqualTo("7");
  }

  /** The Maven plugin gives no user. */
  @Test
  void to_the_embedded_database_that_the_maven_plugin_made() throws SQLException {
    DatabaseConfig config = new Ground(directory).config();
    try (Connection connection = DriverManager.getConnection(config.url());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t(a INT)");
    }
    assertThat(first(config, "SELECT COUNT(*) FROM t")).isEqualTo("0");
  }

  private static String first(DatabaseConfig config, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(config.url(), config.properties());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
