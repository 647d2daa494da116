package dev.revise.command;

import static dev.revise.command.StepDatabase.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.dialect.Dialects;
import dev.revise.engine.DeniedException;
import dev.revise.engine.Progress;
import dev.revise.engine.ReviseCallback;
import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ChunkedSql;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A history that stands in a schema of its own, which other databases use too. */
@EachServer
class HistoryPlaceTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName BOOKS = new TableName("cdb", "sky_history");
  private static final String TABLES =
      "SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE table_schema"
          + " IN ('sky', 'cdb', 'sea') ORDER BY 1";
  private static final String ROWS = "SELECT * FROM \"%s\".\"%s\" ORDER BY \"installed_rank\"";
  private static final String MOVE =
      "the history of sky stands in sky.flyway_schema_history, not in cdb.sky_history; move it with"
          + " revise -n sky adopt --history";

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void revisions_go_up_and_down_and_leave_it_there(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("3");

      assertThat(sky.rows(TABLES))
          .containsExactly(
              "cdb.revise_checkpoint_sky", "cdb.revise_step_sky", "cdb.sky_history", "sky.star");
      assertThat(sky.rows("SELECT \"brightness\" FROM \"sky\".\"star\" ORDER BY 1"))
          .containsExactly("10", "20");
      assertThat(Check.of(sky.live(), PATIENCE, false).clean()).isTrue();
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0003");
      assertThat(Identify.of(sky.live(), PATIENCE).exact()).isTrue();
      sky.flyway("3").validate();
      sky.losingFlyway("3").undo();
      sky.flyway("3").migrate();

      sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE);
      assertThat(sky.rows(TABLES))
          .containsExactly("cdb.revise_checkpoint_sky", "cdb.revise_step_sky", "cdb.sky_history");
      assertThat(schema(sky)).isEqualTo(Schema.empty());
    }
  }

  /** Flyway takes any other table in a schema for a reason to stop. */
  @ParameterizedTest
  @EnumSource
  void databases_that_share_it_do_not_meet(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      StepDatabase sea =
          sky.beside(
                  "sea",
                  schema ->
                      schema.create(
                          Table.of(new TableName("sea", "fish"), Column.bigint("id").notNull())
                              .with(new PrimaryKey("pk_fish", "id"))),
                  schema -> schema.run("a fish", "INSERT INTO \"sea\".\"fish\" VALUES (1)"),
                  schema -> {})
              .keeping(new TableName("cdb", "sea_history"));
      sky.upgrade("2");
      sea.upgrade("3");
      sea.downgrade("1");

      assertThat(sky.rows(TABLES))
          .contains("cdb.revise_step_sea", "cdb.revise_step_sky", "cdb.sea_history");
      assertThat(
              History.withSteps(sea.live(), Range.parse(":"), () -> RevisionId.BASE, PATIENCE)
                  .steps())
          .hasSize(1);
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
      assertThat(Current.of(sea.live(), PATIENCE).revision()).hasToString("0001");
    }
  }

  /** What a step of H2 did goes back with the savepoint, its number too. */
  @ParameterizedTest
  @EnumSource
  void a_failure_leaves_nothing_beside_it(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
                kind,
                HistoryPlaceTest::stars,
                schema ->
                    schema
                        .run("a star", "INSERT INTO \"sky\".\"star\" VALUES (9, 1)")
                        .run("break", "DELETE FROM \"sky\".\"nothing\""),
                schema -> {})
            .keeping(BOOKS)) {
      sky.upgrade("1");
      List<String> before = sky.rows(ROWS.formatted("cdb", "sky_history"));

      assertThatThrownBy(() -> sky.upgrade("2")).hasMessageContaining("cannot break");
      assertThat(sky.rows(TABLES)).containsExactly("cdb.sky_history", "sky.star");
      assertThat(sky.rows("SELECT * FROM \"sky\".\"star\"")).isEmpty();
      sky.dryRun(Direction.UPGRADE, "1");
      assertThat(sky.rows(ROWS.formatted("cdb", "sky_history"))).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_old_one_is_told_and_moved_as_it_is(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = old(kind)) {
      sky.upgrade("3");
      List<String> rows = sky.rows(ROWS.formatted("sky", "flyway_schema_history"));
      List<String> steps = sky.rows("SELECT * FROM \"sky\".\"revise_step\" ORDER BY \"run\"");
      sky.keeping(BOOKS);

      assertThatThrownBy(() -> Current.of(sky.live(), PATIENCE)).hasMessage(MOVE);
      assertThatThrownBy(() -> sky.upgrade("head")).hasMessage(MOVE);
      assertThatThrownBy(() -> sky.downgrade("2")).hasMessage(MOVE);
      assertThatThrownBy(() -> Check.of(sky.live(), PATIENCE, false)).hasMessage(MOVE);
      assertThatThrownBy(() -> adopt(sky).identified()).hasMessage(MOVE);
      assertThatThrownBy(() -> Stamp.run(sky.live(), Target.HEAD, PATIENCE, Confirmation.NONE))
          .hasMessage(MOVE);
      assertThat(sky.rows(TABLES)).doesNotContain("cdb.sky_history");

      assertThat(adopt(sky).history().notes())
          .containsExactly(
              "its history stands in cdb.sky_history now, moved from sky.flyway_schema_history");
      assertThat(sky.rows(TABLES))
          .containsExactly(
              "cdb.revise_checkpoint_sky", "cdb.revise_step_sky", "cdb.sky_history", "sky.star");
      assertThat(sky.rows(ROWS.formatted("cdb", "sky_history"))).isEqualTo(rows);
      assertThat(sky.rows("SELECT * FROM \"cdb\".\"revise_step_sky\" ORDER BY \"run\""))
          .isEqualTo(steps);
      assertThat(adopt(sky).history().notes())
          .containsExactly("its history stands in cdb.sky_history already");

      sky.losingFlyway("3").undo();
      sky.flyway("3").migrate();
      sky.downgrade("2");
      sky.upgrade("3");
      assertThat(Check.of(sky.live(), PATIENCE, false).clean()).isTrue();
    }
  }

  /** The moved table is what a new one is: columns, key, index and their names. */
  @ParameterizedTest
  @EnumSource
  void a_moved_one_is_as_a_new_one(DatabaseKind kind) throws SQLException {
    try (StepDatabase moved = old(kind);
        StepDatabase made = sky(kind)) {
      moved.upgrade("1");
      moved.keeping(BOOKS);
      adopt(moved).history();
      made.upgrade("1");

      try (Connection one = moved.connect();
          Connection other = made.connect()) {
        assertThat(new DatabaseSource(one, List.of("cdb")).withHistoryTable("none").read())
            .isEqualTo(new DatabaseSource(other, List.of("cdb")).withHistoryTable("none").read());
      }
    }
  }

  @Test
  void what_a_killed_move_left_on_h2_is_finished() throws SQLException {
    try (StepDatabase sky = old(DatabaseKind.H2)) {
      sky.upgrade("2");
      sky.keeping(BOOKS);
      List<String> rows = sky.rows(ROWS.formatted("sky", "flyway_schema_history"));
      List<String> statements;
      try (Connection connection = sky.connect()) {
        statements =
            Dialects.of(connection)
                .moveHistory(
                    new TableName("sky", "flyway_schema_history"),
                    BOOKS,
                    List.of(
                        new TableName("sky", "revise_step"),
                        new TableName("sky", "flyway_schema_history")));
      }
      for (int done = 0; done < statements.size(); done++) {
        StepDatabase place = sky;
        place.execute("CREATE SCHEMA IF NOT EXISTS \"cdb\"");
        place.execute(statements.subList(0, done).toArray(String[]::new));
        adopt(place).history();

        assertThat(place.rows(TABLES))
            .as("killed after %d", done)
            .containsExactly("cdb.revise_step_sky", "cdb.sky_history", "sky.star");
        assertThat(place.rows(ROWS.formatted("cdb", "sky_history"))).isEqualTo(rows);
        back(place);
      }
    }
  }

  private static void back(StepDatabase sky) throws SQLException {
    sky.execute(
        "CREATE TABLE \"sky\".\"flyway_schema_history\" AS SELECT * FROM \"cdb\".\"sky_history\"",
        "CREATE TABLE \"sky\".\"revise_step\" AS SELECT * FROM \"cdb\".\"revise_step_sky\"",
        "DROP SCHEMA \"cdb\" CASCADE");
  }

  @ParameterizedTest
  @EnumSource
  void two_that_say_different_things_stay(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = old(kind)) {
      sky.upgrade("2");
      sky.keeping(BOOKS);
      sky.execute("CREATE SCHEMA \"cdb\"");
      sky.execute(
          "CREATE TABLE \"cdb\".\"sky_history\" AS SELECT * FROM \"sky\".\"flyway_schema_history\""
              + " WHERE \"installed_rank\" < 2");

      assertThatThrownBy(() -> adopt(sky).history())
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              "sky has two histories, sky.flyway_schema_history and cdb.sky_history, and the latter"
                  + " lacks rows of the former; find out which is right and drop the other");
    }
  }

  /** As in schema public, where Flyway of an application keeps its own. */
  @ParameterizedTest
  @EnumSource
  void one_of_another_application_stays_where_it_is(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.execute("CREATE SCHEMA \"sky\"");
      sky.execute(
          "CREATE TABLE \"sky\".\"flyway_schema_history\" (\"installed_rank\" integer, \"script\""
              + " varchar(1000))");
      sky.execute(
          "INSERT INTO \"sky\".\"flyway_schema_history\" VALUES (1, 'V1__Their_tables.sql')");

      sky.upgrade("3");
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0003");
      sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE);
      assertThat(adopt(sky).history().toString()).contains("stands in cdb.sky_history already");
      assertThat(sky.rows(ROWS.formatted("sky", "flyway_schema_history"))).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void comes_back_from_a_backup(DatabaseKind kind) throws Exception {
    assumeTrue(
        kind == DatabaseKind.H2 || PostgresServer.shared().isBackedUp(),
        "no pg_dump as new as the server");
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("3");
      sky.execute("CREATE TABLE \"cdb\".\"other_history\" (\"id\" integer)");
      List<String> tables = sky.rows(TABLES);
      List<String> rows = sky.rows(ROWS.formatted("cdb", "sky_history"));
      List<String> steps = sky.rows("SELECT * FROM \"cdb\".\"revise_step_sky\" ORDER BY 1");
      Path file = directory.resolve("sky.backup");
      Backups.write(sky.live(), file, PATIENCE);
      sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE);

      Backups.restore(sky.live(), file, false, PATIENCE, true, Confirmation.NONE);

      assertThat(sky.rows(TABLES)).isEqualTo(tables);
      assertThat(sky.rows(ROWS.formatted("cdb", "sky_history"))).isEqualTo(rows);
      assertThat(sky.rows("SELECT * FROM \"cdb\".\"revise_step_sky\" ORDER BY 1")).isEqualTo(steps);
      assertThat(sky.rows("SELECT \"brightness\" FROM \"sky\".\"star\" ORDER BY 1"))
          .containsExactly("10", "20");
      sky.execute("DROP SCHEMA \"sky\" CASCADE", "DROP SCHEMA \"cdb\" CASCADE");
      Backups.restore(sky.live(), file, false, PATIENCE, true, Confirmation.NONE);
      assertThat(Check.of(sky.live(), PATIENCE, false).clean()).isTrue();
      sky.upgrade("3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_script_keeps_it_there_too(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      String script =
          Scripts.of(Direction.UPGRADE, sky, Dialects.ofUrl(sky.url()), Range.parse("0:2")).sql();
      try (Connection connection = sky.connect();
          Statement statement = connection.createStatement()) {
        statement.execute(script.replaceAll("(?m)^\\\\.*$", ""));
      }

      assertThat(sky.rows(TABLES)).containsExactly("cdb.sky_history", "sky.star");
      assertThat(Current.of(sky.live(), PATIENCE).revision()).hasToString("0002");
      sky.upgrade("3");
    }
  }

  /** ReviseCallback is asked for the database by what Flyway is configured for. */
  @ParameterizedTest
  @EnumSource
  void stock_flyway_that_looks_elsewhere_is_told(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      Flyway flyway =
          Flyway.configure()
              .configuration(sky.flyway("1").getConfiguration())
              .defaultSchema("nowhere")
              .callbacks(new ReviseCallback())
              .load();

      assertThatThrownBy(flyway::migrate)
          .hasMessageContaining("no module of a database manages schema \"nowhere\"");
    }
  }

  @Test
  void its_schema_needs_rights() throws SQLException {
    try (StepDatabase sky = sky(DatabaseKind.POSTGRESQL)) {
      sky.upgrade("1");
      String guest = "revise_guest_" + System.nanoTime();
      sky.execute(
          "CREATE ROLE " + guest + " LOGIN PASSWORD 'guest'",
          "GRANT USAGE, CREATE ON SCHEMA \"sky\" TO " + guest,
          "GRANT USAGE ON SCHEMA \"cdb\" TO " + guest,
          "GRANT SELECT, INSERT, UPDATE, DELETE ON \"cdb\".\"sky_history\" TO " + guest,
          "ALTER TABLE \"sky\".\"star\" OWNER TO " + guest);
      try {
        assertThatThrownBy(
                () ->
                    new Move(
                            List.of(sky.live(sky.url(), guest, "guest")),
                            MoveRequest.DEFAULT,
                            Progress.NONE)
                        .upgrade(Target.parse("2")))
            .isInstanceOf(DeniedException.class)
            .hasMessageContaining("may not create in schema cdb")
            .hasMessageContaining("GRANT USAGE, CREATE ON SCHEMA cdb TO " + guest);
      } finally {
        sky.execute("DROP OWNED BY " + guest + " CASCADE", "DROP ROLE " + guest);
      }
    }
  }

  private static Adopt adopt(StepDatabase sky) {
    return new Adopt(sky.live(), PATIENCE, Confirmation.NONE);
  }

  private static StepDatabase sky(DatabaseKind kind) {
    return old(kind).keeping(BOOKS);
  }

  /** The second has a step, the third one in chunks. */
  private static StepDatabase old(DatabaseKind kind) {
    return StepDatabase.on(
        kind,
        HistoryPlaceTest::stars,
        schema -> schema.run("two stars", "INSERT INTO \"sky\".\"star\" (\"id\") VALUES (1), (2)"),
        schema ->
            schema.run(
                "brighten",
                ChunkedSql.of(
                    STAR, "UPDATE \"sky\".\"star\" SET \"brightness\" = \"id\" * 10 WHERE {chunk}"),
                new NoStep()));
  }

  private static void stars(SchemaChange schema) {
    schema.create(
        Table.of(STAR, Column.bigint("id").notNull(), Column.integer("brightness"))
            .with(new PrimaryKey("pk_star", "id")));
  }

  private static Schema schema(StepDatabase sky) throws SQLException {
    try (Connection connection = sky.connect()) {
      return new DatabaseSource(connection, List.of("sky")).read();
    }
  }
}
