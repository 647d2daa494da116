package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.PgBouncer.Mode;
import dev.revise.engine.Backup;
import dev.revise.engine.ExplainingDriver;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PgBouncer keeps a session of the server for us, or only for a transaction, or a statement. */
@EachServer
class PoolerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final TableName STAR = new TableName("sky", "star");

  /** The pooler brings these with it from session to session. */
  private static final String SETTINGS =
      "SELECT name, setting FROM pg_settings WHERE source = 'session' AND name NOT IN"
          + " ('application_name', 'client_encoding', 'DateStyle', 'TimeZone',"
          + " 'standard_conforming_strings') ORDER BY name";

  private static final String WAY_OUT =
      "; connect to the server itself, usually at port 5432, or to a pool with pool_mode=session";

  private static final String PREPARED = "S_1";

  @TempDir private Path directory;
  private StepDatabase sky;

  @BeforeEach
  void make() {
    Assumptions.assumeTrue(PgBouncer.binary().isPresent(), "pgbouncer is not installed");
    sky =
        StepDatabase.on(
            DatabaseKind.POSTGRESQL, PoolerTest::stars, PoolerTest::names, PoolerTest::colours);
    sky.upgrade("2");
  }

  @AfterEach
  void drop() {
    if (sky != null) {
      sky.close();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"SESSION", "TRANSACTION"})
  void what_reads_works_and_leaves_nothing_on_a_session(Mode mode) throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory)) {
      TestDatabase stranger = bouncer.place(mode);
      // where another client was before, with a statement that it prepared by the driver's name
      stranger.execute(
          "SET statement_timeout = 54321", "PREPARE \"%s\" AS SELECT 1".formatted(PREPARED));
      List<String> before = stranger.rows(SETTINGS);
      List<String> process = stranger.rows("SELECT pg_backend_pid()");

      for (int round = 0; round < 3; round++) {
        assertThat(Current.of(bouncer.live(mode), PATIENCE).revision()).hasToString("0002");
        assertThat(Identify.of(bouncer.live(mode), PATIENCE).revision()).hasToString("0002");
        assertThat(
                DryRun.of(Direction.UPGRADE, bouncer.live(mode), MoveRequest.DEFAULT, Target.HEAD)
                    .to())
            .hasToString("0003");
      }

      assertThat(stranger.rows(SETTINGS)).isEqualTo(before);
      assertThat(stranger.rows("SELECT pg_backend_pid()")).isEqualTo(process);
    }
  }

  @Test
  void what_reads_works_with_what_revise_sets() throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory)) {
      bouncer
          .place(Mode.TRANSACTION)
          .execute("SET search_path TO nowhere", "SET quote_all_identifiers TO on");
      String setting =
          bouncer
              .live(Mode.TRANSACTION)
              .ask(
                  PATIENCE,
                  connection ->
                      TestDatabase.rows(
                              connection,
                              "SELECT current_setting('search_path'), current_setting('quote_all_identifiers')")
                          .get(0));
      assertThat(setting).isEqualTo("\"$user\", public off");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"server_round_robin = 0", "server_round_robin = 1"})
  void what_changes_does_not_begin_in_transaction_mode(String order) throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory, order)) {
      List<Connection> strangers = strangers(bouncer.place(Mode.TRANSACTION));
      LiveDatabase pooled = bouncer.live(Mode.TRANSACTION);
      for (ThrowingCallable command : changes(pooled)) {
        assertThatThrownBy(command)
            .hasMessage(
                "sky at %s: a connection pooler in transaction mode answers there, and this command needs one session from beginning to end"
                        .formatted(bouncer.url(Mode.TRANSACTION))
                    + WAY_OUT);
      }
      for (Connection stranger : strangers) {
        stranger.close();
      }
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
    }
  }

  /** Several that had a transaction each, so that the pool has as many sessions. */
  private static List<Connection> strangers(TestDatabase place) throws SQLException {
    List<Connection> strangers = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      Connection stranger = place.connect();
      stranger.setAutoCommit(false);
      TestDatabase.rows(stranger, "SELECT 1");
      strangers.add(stranger);
    }
    for (Connection stranger : strangers) {
      stranger.rollback();
    }
    return strangers;
  }

  private List<ThrowingCallable> changes(LiveDatabase pooled) {
    return List.of(
        () -> move(pooled, Direction.UPGRADE, "3"),
        () -> move(pooled, Direction.DOWNGRADE, "1"),
        () -> Stamp.run(pooled, Target.parse("1"), PATIENCE, Confirmation.NONE),
        () -> new Backup(pooled, PATIENCE).write(directory.resolve("sky.backup")));
  }

  @Test
  void nothing_works_in_statement_mode() throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory)) {
      LiveDatabase pooled = bouncer.live(Mode.STATEMENT);
      assertThatThrownBy(() -> Current.of(pooled, PATIENCE))
          .hasMessage(
              "sky at %s: the connection pooler there begins no transaction (FATAL: transaction blocks not allowed in statement pooling mode)"
                      .formatted(bouncer.url(Mode.STATEMENT))
                  + WAY_OUT);
      for (ThrowingCallable command : changes(pooled)) {
        assertThatThrownBy(command).hasMessageEndingWith(WAY_OUT);
      }
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
    }
  }

  @Test
  void session_mode_moves_both_ways() throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory)) {
      LiveDatabase pooled = bouncer.live(Mode.SESSION);
      move(pooled, Direction.UPGRADE, "3");
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0003");
      move(pooled, Direction.DOWNGRADE, "1");
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0001");
      Stamp.run(pooled, Target.parse("1"), PATIENCE, Confirmation.NONE);
    }
  }

  @Test
  void a_pool_of_one_session_is_told() throws Exception {
    try (PgBouncer bouncer =
        PgBouncer.before(sky, directory, "default_pool_size = 1", "query_wait_timeout = 5")) {
      assertThatThrownBy(() -> move(bouncer.live(Mode.SESSION), Direction.UPGRADE, "3"))
          .hasMessage(
              "sky at %s: a connection pooler answers there, which gave no second connection to find its mode by (FATAL: query_wait_timeout)"
                      .formatted(bouncer.url(Mode.SESSION))
                  + WAY_OUT);
    }
  }

  @Test
  void stock_flyway_by_our_driver() throws Exception {
    try (PgBouncer bouncer = PgBouncer.before(sky, directory)) {
      Flyway pooled = flyway(bouncer.place(Mode.TRANSACTION));
      assertThatThrownBy(pooled::migrate).hasMessageContaining(WAY_OUT);
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
      flyway(bouncer.place(Mode.SESSION)).migrate();
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0003");
    }
  }

  private Flyway flyway(TestDatabase place) {
    return Flyway.configure()
        .configuration(sky.flyway("3").getConfiguration())
        .driver(ExplainingDriver.class.getName())
        .dataSource(place.url(), place.user(), place.password())
        .load();
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
