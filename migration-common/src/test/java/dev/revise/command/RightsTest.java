package dev.revise.command;

import static dev.revise.command.LoginRoles.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.DeniedException;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.engine.UnreachableException;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session may not do is known before anything starts, with the SQL that would change it. */
@EachServer
class RightsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final TableName STAR = new TableName("sky", "star");

  private StepDatabase sky;
  private LoginRoles roles;
  private String guest;
  private String owner;

  @BeforeEach
  void make() throws SQLException {
    sky =
        StepDatabase.on(
            DatabaseKind.POSTGRESQL, RightsTest::stars, RightsTest::names, RightsTest::colours);
    roles = LoginRoles.of(sky);
    guest = roles.guest();
    owner = roles.owner();
    upgrade(as(owner), "2");
  }

  @AfterEach
  void drop() throws SQLException {
    roles.close();
    sky.close();
  }

  @Test
  void the_history_without_usage_or_select() throws SQLException {
    assertDenied();
    sky.execute("GRANT USAGE ON SCHEMA sky TO " + guest);
    assertDenied();
    sky.execute("GRANT SELECT ON ALL TABLES IN SCHEMA sky TO " + guest);
    assertThat(Current.of(as(guest), PATIENCE).revision()).hasToString("0002");
  }

  private void assertDenied() {
    assertThatThrownBy(() -> Current.of(as(guest), PATIENCE))
        .isInstanceOf(DeniedException.class)
        .hasMessageStartingWith(
            "user %s of sky may not do that: ERROR: permission denied for ", guest)
        .hasMessageEndingWith(
            "; ask its owner or an administrator to run: GRANT USAGE ON SCHEMA \"sky\" TO \"%1$s\"; GRANT SELECT ON ALL TABLES IN SCHEMA \"sky\" TO \"%1$s\";"
                .formatted(guest))
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void who_owns_nothing_does_not_begin() throws SQLException {
    sky.execute(
        "GRANT USAGE ON SCHEMA sky TO " + guest,
        "GRANT SELECT ON ALL TABLES IN SCHEMA sky TO " + guest);
    String sentence =
        "user %1$s of sky may not create in schema sky, alter table sky.star of %2$s, write to table sky.flyway_schema_history; nothing was changed; ask an administrator to run: GRANT SELECT, INSERT, UPDATE, DELETE ON sky.flyway_schema_history TO %1$s; GRANT USAGE, CREATE ON SCHEMA sky TO %1$s; GRANT %2$s TO %1$s;"
            .formatted(guest, owner);

    assertThatThrownBy(() -> upgrade(as(guest), "3"))
        .isInstanceOf(DeniedException.class)
        .hasMessage(sentence);
    assertThatThrownBy(() -> move(as(guest), Direction.DOWNGRADE, "1")).hasMessage(sentence);
    sky.execute(sentence.replaceAll(".*to run: ", ""));
    upgrade(as(guest), "3");
    move(as(guest), Direction.DOWNGRADE, "1");
    assertThat(Current.of(as(owner), PATIENCE).revision()).hasToString("0001");
  }

  @Test
  void what_a_superuser_owns_changes_hands() throws SQLException {
    sky.execute("ALTER TABLE sky.star OWNER TO " + sky.place().user());

    assertThatThrownBy(() -> upgrade(as(owner), "3"))
        .hasMessage(
            "user %1$s of sky may not alter table sky.star of %2$s; nothing was changed; ask an administrator to run: ALTER TABLE sky.star OWNER TO %1$s;"
                .formatted(owner, sky.place().user()));
    sky.execute("ALTER TABLE sky.star OWNER TO " + owner);
    upgrade(as(owner), "3");
  }

  @Test
  void stamp_needs_the_history() throws SQLException {
    sky.execute(
        "GRANT USAGE, CREATE ON SCHEMA sky TO " + guest,
        "GRANT SELECT ON ALL TABLES IN SCHEMA sky TO " + guest);

    assertThatThrownBy(() -> Stamp.run(as(guest), Target.parse("1"), PATIENCE, Confirmation.NONE))
        .hasMessageContaining(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON sky.flyway_schema_history TO " + guest);
  }

  @Test
  void a_session_that_is_read_only() throws SQLException {
    sky.execute("ALTER ROLE " + owner + " SET default_transaction_read_only = on");
    String database = sky.rows("SELECT current_database()").get(0);
    String sentence =
        "sky can only be read by user %1$s (default_transaction_read_only is on); ask an administrator to run: ALTER ROLE %1$s IN DATABASE %2$s SET default_transaction_read_only = off;"
            .formatted(owner, database);

    assertThat(Current.of(as(owner), PATIENCE).revision()).hasToString("0002");
    assertThatThrownBy(() -> upgrade(as(owner), "3"))
        .isInstanceOf(DeniedException.class)
        .hasMessage(sentence + "; nothing was changed");
    sky.execute(sentence.replaceAll(".*to run: ", ""));
    upgrade(as(owner), "3");
  }

  @Test
  void a_url_that_is_read_only() {
    String url = sky.url() + (sky.url().contains("?") ? "&" : "?");
    for (String parameter :
        List.of("readOnly=true", "options=-c%20default_transaction_read_only=on")) {
      assertThatThrownBy(() -> upgrade(sky.live(url + parameter, owner, SECRET), "3"))
          .as(parameter)
          .hasMessage(
              "sky can only be read by a connection like this; take what makes it read-only out of the URL; nothing was changed");
    }
  }

  @Test
  void rows_in_the_way_are_found_where_nothing_can_be_written() throws SQLException {
    try (StepDatabase stars =
        StepDatabase.on(
            DatabaseKind.POSTGRESQL,
            RightsTest::stars,
            RightsTest::names,
            schema -> schema.table(STAR).setNotNull("name"))) {
      stars.upgrade("2");
      stars.execute("INSERT INTO sky.star VALUES (1, NULL)");
      String url = stars.url() + (stars.url().contains("?") ? "&" : "?");
      LiveDatabase readOnly =
          stars.live(
              url + "options=-c%20default_transaction_read_only=on",
              stars.place().user(),
              stars.place().password());

      assertThat(
              DryRun.of(Direction.UPGRADE, readOnly, MoveRequest.DEFAULT, Target.HEAD).obstacles())
          .hasSize(1);
      assertThatThrownBy(() -> upgrade(readOnly, "3")).isInstanceOf(DeniedException.class);
    }
  }

  @Test
  void a_database_that_lets_nobody_connect() throws SQLException {
    String database = sky.rows("SELECT current_database()").get(0);
    sky.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(database));

    assertThatThrownBy(() -> Current.of(as(guest), PATIENCE))
        .hasMessageEndingWith(
            "; ask an administrator to run: GRANT CONNECT ON DATABASE \"%s\" TO \"%s\";"
                .formatted(database, guest));
  }

  @Test
  void sql_that_fails_is_no_database_that_does_not_answer() {
    assertThatThrownBy(
            () ->
                sky.live()
                    .ask(PATIENCE, connection -> connection.createStatement().execute("SELEC")))
        .isExactlyInstanceOf(MigrationException.class)
        .hasMessageStartingWith(
            "sky refused a statement: ERROR: syntax error at or near \"SELEC\"");
  }

  @Test
  void a_connection_that_is_lost_is_a_database_that_does_not_answer() {
    for (LiveDatabase.Question<?> question :
        List.<LiveDatabase.Question<?>>of(
            connection -> connection.createStatement().execute("SELECT 1"),
            connection -> AppliedRevisions.read(connection, sky.live()))) {
      assertThatThrownBy(
              () ->
                  sky.live()
                      .ask(
                          PATIENCE,
                          connection -> {
                            end(connection);
                            return question.answer(connection);
                          }))
          .isInstanceOf(UnreachableException.class)
          .hasMessageStartingWith("sky does not answer: ");
    }
  }

  /** Its session, and what the driver has not read yet. */
  private void end(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
    } catch (SQLException ended) {
      // so that the next statement finds nobody
    }
  }

  @Test
  void an_h2_file_that_is_read_only(@TempDir Path directory) throws SQLException {
    String url = "jdbc:h2:file:" + directory.resolve("sky");
    try (StepDatabase stars =
        StepDatabase.on(
            DatabaseKind.H2, RightsTest::stars, RightsTest::names, RightsTest::colours)) {
      upgrade(stars.live(url, "sa", ""), "2");
      LiveDatabase readOnly = stars.live(url + ";ACCESS_MODE_DATA=r", "sa", "");

      assertThat(Current.of(readOnly, PATIENCE).revision()).hasToString("0002");
      String sentence =
          "sky is opened to be read only; make its file writable, or take ACCESS_MODE_DATA=r out of the URL; nothing was changed";
      assertThatThrownBy(() -> upgrade(readOnly, "3")).hasMessage(sentence);
      assertThatThrownBy(() -> move(readOnly, Direction.DOWNGRADE, "1")).hasMessage(sentence);
    }
  }

  @Test
  void an_h2_user_who_is_no_administrator(@TempDir Path directory) throws SQLException {
    String url = "jdbc:h2:file:" + directory.resolve("sky");
    try (StepDatabase stars =
        StepDatabase.on(
            DatabaseKind.H2, RightsTest::stars, RightsTest::names, RightsTest::colours)) {
      upgrade(stars.live(url, "sa", ""), "2");
      new TestDatabase(url, "sa", "")
          .execute(
              "CREATE USER GUEST PASSWORD '" + SECRET + "'",
              "GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA \"sky\" TO GUEST");

      assertThatThrownBy(() -> upgrade(stars.live(url, "guest", SECRET), "3"))
          .hasMessageEndingWith("; ask an administrator to run: ALTER USER \"GUEST\" ADMIN TRUE;")
          .hasMessageNotContaining(SECRET);
    }
  }

  private LiveDatabase as(String role) {
    return roles.as(role);
  }

  private static void upgrade(LiveDatabase database, String target) {
    move(database, Direction.UPGRADE, target);
  }

  private static void move(LiveDatabase database, Direction direction, String target) {
    new Move(List.of(database), MoveRequest.DEFAULT, Progress.NONE)
        .run(direction, Target.parse(target));
  }

  private static void stars(SchemaChange schema) {
    schema.create(Table.of(STAR, Column.bigint("id").notNull()));
  }

  private static void names(SchemaChange schema) {
    schema.table(STAR).add(Column.text("name"));
  }

  private static void colours(SchemaChange schema) {
    schema.table(STAR).add(Column.text("colour"));
  }
}
