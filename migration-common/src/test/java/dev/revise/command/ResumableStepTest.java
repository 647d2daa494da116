package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Progress;
import dev.revise.engine.StepRows;
import dev.revise.operation.DataStep;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ChunkedSql;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Data steps whose chunks are committed: what a table holds afterwards, and what is said. */
class ResumableStepTest {
  static final TableName STAR = new TableName("sky", "star");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String COUNTS = "SELECT DISTINCT \"seen\" FROM \"sky\".\"star\"";
  private static final String KEPT =
      "SELECT \"revision\", \"summary\", \"direction\", \"rows\" FROM \"sky\".\"revise_step\" ORDER BY \"run\"";

  static Stream<Arguments> kinds_and_rows() {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> Stream.of(0, 1, 3, 4, 10).map(rows -> Arguments.of(kind, rows)));
  }

  @ParameterizedTest
  @MethodSource("kinds_and_rows")
  void touches_each_row_once_on_both_ways(DatabaseKind kind, int rows) throws SQLException {
    try (StepDatabase sky = with(kind, rows)) {
      assertThat(sky.upgrade("2").databases().get(0).steps())
          .containsExactly(new StepRows(new RevisionId(2), "look again", rows));
      assertThat(sky.rows(COUNTS)).isEqualTo(rows == 0 ? List.of() : List.of("1"));

      sky.downgrade("1");
      assertThat(sky.rows(COUNTS)).isEqualTo(rows == 0 ? List.of() : List.of("0"));
      assertThat(sky.rows(KEPT))
          .containsExactly("0002 look again upgrade " + rows, "0002 look again downgrade " + rows);
      assertThat(current(sky).underWay()).isEmpty();
      assertThat(sky.upgrade("3").databases().get(0).revisions()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tells_how_far_it_is(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 7)) {
      List<String> told = new ArrayList<>();
      sky.move(Direction.UPGRADE, "2", false, telling(told));
      assertThat(told).containsExactly("3/7", "6/7", "7/7");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keeps_the_chunks_before_a_failure_and_goes_on(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 10)) {
      sky.execute(spoil(8));
      assertThatThrownBy(() -> sky.upgrade("3"))
          .hasMessageMatching(
              "V0002__Second cannot look again: .*; 6 rows are done, and the next upgrade goes on from there; sky is at revision 0001");
      assertThat(looks(sky)).isEqualTo("1111110000");

      sky.execute(mend());
      List<String> told = new ArrayList<>();
      assertThat(sky.move(Direction.UPGRADE, "3", false, telling(told)).databases().get(0).steps())
          .containsExactly(new StepRows(new RevisionId(2), "look again", 10));
      assertThat(told).containsExactly("3/4", "4/4");
      assertThat(looks(sky)).isEqualTo("1111111111");
      assertThat(sky.rows(KEPT)).containsExactly("0002 look again upgrade 10");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everybody_is_told_that_it_is_half_way(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = halfWayUp(kind)) {
      UnderWay underWay = current(sky).underWay().orElseThrow();
      assertThat(underWay.sentence())
          .isEqualTo("revision 0002 of sky is half-way up: 6 rows are done");
      assertThat(underWay.step()).isEqualTo("look again");
      assertThat(Check.of(sky.live(), PATIENCE, false).underWay()).contains(underWay);
      assertThat(Check.of(sky.live(), PATIENCE, false).clean()).isTrue();
      assertThat(
              History.withSteps(sky.live(), Range.parse(":"), () -> new RevisionId(1), PATIENCE)
                  .underWay())
          .contains(underWay);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_else_moves_while_it_is_half_way(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = halfWayUp(kind)) {
      String refusal =
          "revision 0002 of sky is half-way up: 6 rows are done; finish it first: revise -n sky upgrade 0002";
      assertThatThrownBy(() -> sky.downgrade("0")).hasMessage(refusal);
      assertThatThrownBy(() -> sky.dryRun(Direction.DOWNGRADE, "0")).hasMessage(refusal);
      assertThatThrownBy(() -> sky.losingFlyway("1").undo()).hasMessageContaining(refusal);
      assertThat(looks(sky)).isEqualTo("1111110000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void half_way_down_nothing_goes_up(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 10)) {
      sky.upgrade("2");
      sky.execute(spoil(8));
      assertThatThrownBy(() -> sky.downgrade("1"))
          .hasMessageContaining("6 rows are done, and the next downgrade goes on from there");
      String refusal =
          "revision 0002 of sky is half-way down: 6 rows are done; finish it first: revise -n sky downgrade 0001";
      assertThatThrownBy(() -> sky.upgrade("3")).hasMessage(refusal);
      assertThatThrownBy(() -> sky.flyway("3").migrate()).hasMessageContaining(refusal);

      sky.execute(mend());
      sky.downgrade("1");
      assertThat(looks(sky)).isEqualTo("0000000000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void stamp_forgets_how_far_it_is(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = halfWayUp(kind)) {
      StampResult stamped = Stamp.run(sky.live(), Target.parse("2"), PATIENCE, Confirmation.NONE);
      assertThat(stamped.forgotten().orElseThrow().rows()).isEqualTo(6);
      assertThat(current(sky).underWay()).isEmpty();
      sky.upgrade("3");
      assertThat(looks(sky)).isEqualTo("1111110000");
    }
  }

  /** As if the process had been killed between the last chunk and the row of Flyway's. */
  @ParameterizedTest
  @EnumSource
  void a_row_of_the_history_that_is_missing_is_written(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 7)) {
      sky.upgrade("2");
      sky.execute("DELETE FROM \"sky\".\"flyway_schema_history\" WHERE \"version\" = '0002'");
      assertThat(current(sky).underWay()).isPresent();
      assertThatThrownBy(() -> sky.downgrade("0")).hasMessageContaining("half-way up");

      assertThat(sky.upgrade("2").databases().get(0).steps())
          .containsExactly(new StepRows(new RevisionId(2), "look again", 7));
      assertThat(sky.rows(COUNTS)).containsExactly("1");
      assertThat(sky.rows(KEPT)).containsExactly("0002 look again upgrade 7");
      assertThat(current(sky).underWay()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void stock_flyway_runs_it_too(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 10)) {
      sky.flyway("3").migrate();
      assertThat(looks(sky)).isEqualTo("1111111111");
      sky.flyway("2").undo();
      assertThat(looks(sky)).isEqualTo("0000000000");
      assertThat(sky.rows(KEPT)).hasSize(2);
    }
  }

  @Test
  void no_group_holds_it() throws SQLException {
    try (StepDatabase sky = with(DatabaseKind.POSTGRESQL, 10)) {
      assertThatThrownBy(() -> sky.flyway("3", true).migrate())
          .hasMessageContaining(
              "V0002__Second commits its chunks, which nothing within a group may; run it with flyway.group=false");
      assertThat(looks(sky)).isEqualTo("0000000000");
    }
  }

  @ParameterizedTest
  @EnumSource
  void all_or_nothing_is_refused(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 10)) {
      MoveRequest atomic =
          new MoveRequest(
              MoveRequest.DEFAULT.options(),
              true,
              MoveRequest.DEFAULT.backups(),
              Confirmation.NONE);
      assertThatThrownBy(
              () -> new Move(List.of(sky.live()), atomic, Progress.NONE).upgrade(Target.HEAD))
          .hasMessage(
              "revision 0002 of sky commits its chunks, so that --atomic could not take it back; nothing was changed: move without --atomic");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_plan_says_how_it_is_done(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = with(kind, 10)) {
      assertThat(sky.dryRun(Direction.UPGRADE, "2").revisions().get(0).operations())
          .containsExactly("look again (resumable, in chunks of 3)");
    }
  }

  @Test
  void its_revision_holds_nothing_else() {
    assertThatThrownBy(
            () ->
                StepDatabase.on(
                    DatabaseKind.H2,
                    ResumableStepTest::stars,
                    schema -> {
                      schema.run("look again", look("+ 1"), look("- 1"));
                      schema.table(STAR).add(Column.text("band"));
                    },
                    schema -> {}))
        .hasMessage(
            "revision \"0002\" moves rows in chunks that are committed, so it can hold nothing else; give its other operations a revision of their own");
  }

  @Test
  void its_table_has_a_primary_key() {
    assertThatThrownBy(
            () ->
                StepDatabase.on(
                    DatabaseKind.H2,
                    schema -> schema.create(Table.of(STAR, Column.bigint("id"))),
                    schema -> schema.run("look again", look("+ 1"), look("- 1")),
                    schema -> {}))
        .hasMessage(
            "revision \"0002\" cannot walk over sky.star, which has no primary key to order it; move its rows in one transaction");
  }

  @Test
  void sql_names_its_chunk() {
    assertThatThrownBy(() -> ChunkedSql.of(STAR, "DELETE FROM \"star\""))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "\"DELETE FROM \"star\"\" would touch all rows in each chunk; say WHERE {chunk}");
  }

  private static Progress telling(List<String> told) {
    return new Progress() {
      @Override
      public void rows(long done, OptionalLong all) {
        told.add(done + "/" + all.orElseThrow());
      }
    };
  }

  private static CurrentResult current(StepDatabase sky) {
    return Current.of(sky.live(), PATIENCE);
  }

  /** How often each star was looked at, in the order of the key. */
  private static String looks(StepDatabase sky) throws SQLException {
    return String.join(
        "", sky.rows("SELECT \"seen\" FROM \"sky\".\"star\" ORDER BY \"night\", \"id\""));
  }

  /** The star of that number cannot be looked at. */
  private static String spoil(int number) {
    return "UPDATE \"sky\".\"star\" SET \"divisor\" = 0 WHERE \"number\" = " + number;
  }

  private static String mend() {
    return "UPDATE \"sky\".\"star\" SET \"divisor\" = 1";
  }

  private static StepDatabase halfWayUp(DatabaseKind kind) throws SQLException {
    StepDatabase sky = with(kind, 10);
    sky.execute(spoil(8));
    assertThatThrownBy(() -> sky.upgrade("2")).isInstanceOf(MigrationException.class);
    return sky;
  }

  /** Nights sort as text, numbers within a night as numbers. */
  private static StepDatabase with(DatabaseKind kind, int stars) throws SQLException {
    StepDatabase sky =
        StepDatabase.on(
            kind,
            ResumableStepTest::stars,
            schema -> schema.run("look again", look("+ 1"), look("- 1")),
            schema -> schema.table(STAR).add(Column.text("band")));
    sky.upgrade("1");
    for (int number = 1; number <= stars; number++) {
      sky.execute(
          "INSERT INTO \"sky\".\"star\" VALUES ('%s', %d, %d, 1, 0)"
              .formatted(number > 5 ? "10 o''clock" : "09 \\ \"\u00e9\"", number, number));
    }
    return sky;
  }

  static DataStep look(String change) {
    return ChunkedSql.of(
            STAR,
            "UPDATE \"star\" AS s SET \"seen\" = \"seen\" %s / \"divisor\" WHERE {chunk s}"
                .formatted(change))
        .inChunksOf(3);
  }

  static void stars(SchemaChange schema) {
    schema.create(
        Table.of(
                STAR,
                Column.of("night", ColumnType.varchar(20)).notNull(),
                Column.bigint("id").notNull(),
                Column.integer("number").notNull(),
                Column.integer("divisor").notNull(),
                Column.integer("seen").notNull())
            .with(new PrimaryKey("star_pk", "night", "id")));
  }
}
