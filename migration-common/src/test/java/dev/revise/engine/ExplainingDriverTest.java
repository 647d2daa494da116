package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_session_is_in_utc_wherever_it_is_opened(DatabaseKind kind) throws SQLException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    try (TestDatabase database = kind.fresh();
        Connection connection = connect(database.url(), database.user(), database.password())) {
      assertThat(
              TestDatabase.rows(
                  connection,
                  "SELECT EXTRACT(HOUR FROM CAST('2025-06-30 12:00:00+00' AS timestamp with time"
                      + " zone) - CAST('2025-06-30 12:00:00' AS timestamp))"))
          .allMatch(row -> row.matches("0(\\.0+)?"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MODE=PostgreSQL",
        "MODE=STRICT",
        "DATABASE_TO_UPPER=FALSE",
        "DATABASE_TO_LOWER=TRUE",
        "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        "IGNORECASE=TRUE",
        "DEFAULT_NULL_ORDERING=HIGH"
      })
  void an_h2_that_means_something_else_is_refused(String setting) {
    String name = setting.substring(0, setting.indexOf('='));
    String url =
        "jdbc:h2:mem:"
            + name
            + (name.equals("DATABASE_TO_LOWER") ? ";DATABASE_TO_UPPER=FALSE" : "");
    assertThatThrownBy(() -> connect(url + ";" + setting, "sa", SENTINEL))
        .hasMessageContaining(": the database is opened with ")
        .hasMessageEndingWith(", which revise does not support; leave that setting out of the URL");
  }

  @Test
  void an_h2_with_a_collation_and_other_keywords_is_taken() throws SQLException {
    String url = "jdbc:h2:mem:collated;COLLATION=ENGLISH;NON_KEYWORDS=VALUE,KEY";
    try (Connection connection = connect(url, "sa", SENTINEL)) {
      assertThat(connection.isValid(5)).isTrue();
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
