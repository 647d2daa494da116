package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainingDriverTest {
  private static final String SENTINEL = "sentinel-password";

  private final ExplainingDriver driver = new ExplainingDriver();

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void connects_by_the_driver_that_the_url_asks_for(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = connect(database.url(), database.user(), database.password())) {
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void a_database_that_is_not_there() {
    try (TestDatabase database = DatabaseKind.POSTGRESQL.fresh()) {
      String url = database.url().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");
      assertThatThrownBy(() -> connect(url, database.user(), database.password()))
          .hasMessageContaining("/nowhere: FATAL: database \"nowhere\" does not exist")
          .hasMessageEndingWith("; create the database or correct the URL");
    }
  }

  @Test
  void a_server_that_does_not_answer() {
    String url = "jdbc:postgresql://127.0.0.1:1/consdb?password=" + SENTINEL;
    assertThatThrownBy(() -> connect(url, "rubin", SENTINEL))
        .hasMessageStartingWith("jdbc:postgresql://127.0.0.1:1/consdb: Connection to 127.0.0.1:1")
        .hasMessageEndingWith("; check that the server runs and that host and port are right")
        .hasMessageNotContaining(SENTINEL);
  }

  @Test
  void a_user_who_may_not() {
    try (TestDatabase database = DatabaseKind.H2.fresh()) {
      database.execute("CREATE ROLE reader");
      assertThatThrownBy(() -> connect(database.url(), "stranger", SENTINEL))
          .hasMessageEndingWith("; check user and password")
          .hasMessageNotContaining(SENTINEL);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_url_of_another_kind() {
    assertThatThrownBy(() -> connect("jdbc:oracle:thin:@host?password=" + SENTINEL, "a", SENTINEL))
        .hasMessage("no driver takes jdbc:oracle:thin:@host; correct the URL");
  }

  private Connection connect(String url, String user, String password) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return driver.connect(url, properties);
  }
}
