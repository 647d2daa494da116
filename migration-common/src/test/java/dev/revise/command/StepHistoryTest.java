package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Backup;
import dev.revise.engine.Progress;
import dev.revise.engine.StepRow;
import dev.revise.engine.StepRows;
import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many rows data steps touched is told, and kept. */
class StepHistoryTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String KEPT =
      "SELECT \"revision\", \"summary\", \"direction\", \"rows\" FROM \"sky\".\"revise_step\" ORDER BY \"run\"";

  @ParameterizedTest
  @EnumSource
  void rows_are_told_and_kept_on_both_ways(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = database(kind)) {
      assertThat(sky.upgrade("3").databases().get(0).steps())
          .containsExactly(
              new StepRows(new RevisionId(2), "three stars", 3),
              new StepRows(new RevisionId(3), "look away", 4));
      assertThat(sky.downgrade("2").databases().get(0).steps())
          .containsExactly(new StepRows(new RevisionId(3), "look away", 1));
      assertThat(sky.rows(KEPT))
          .containsExactly(
              "0002 three stars upgrade 3",
              "0003 look away upgrade 4",
              "0003 look away downgrade 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void history_shows_them_last_first(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = database(kind)) {
      sky.upgrade("3");

      HistoryResult history = history(sky, "2:3");
      assertThat(history.steps())
          .extracting(StepRow::step)
          .containsExactly("look away", "three stars");
      StepRow last = history.steps().get(0);
      assertThat(last.direction()).isEqualTo("upgrade");
      assertThat(last.rows()).isEqualTo(4);
      assertThat(last.by()).isEqualToIgnoringCase(sky.live().config().user().orElseThrow());
      assertThat(history(sky, "3:3").steps()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_database_without_a_run_of_a_step_has_no_table(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = database(kind)) {
      sky.upgrade("1");

      assertThat(sky.rows(TABLES)).containsExactly("flyway_schema_history", "star");
      assertThat(history(sky, ":").steps()).isEmpty();
    }
  }

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'sky' ORDER BY 1";

  /** A log of what was done, as Flyway's history is, goes on after base. */
  @ParameterizedTest
  @EnumSource
  void base_keeps_the_log_and_nothing_else(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = database(kind)) {
      sky.upgrade("3");
      sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE);

      assertThat(sky.rows(TABLES)).containsExactly("flyway_schema_history", "revise_step");
      assertThat(schema(sky)).isEqualTo(Schema.empty());
      sky.upgrade("3");
      assertThat(sky.rows(KEPT)).hasSize(5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_failure_keeps_no_row_of_what_it_took_back(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            StepHistoryTest::stars,
            schema ->
                schema
                    .run("a star", "INSERT INTO \"sky\".\"star\" VALUES (9, 'g')")
                    .run("break", "DELETE FROM \"sky\".\"nothing\""),
            schema -> {})) {
      sky.upgrade("1");
      assertThatThrownBy(() -> sky.upgrade("2")).hasMessageContaining("cannot break");
      assertThat(sky.rows(TABLES)).containsExactly("flyway_schema_history", "star");
    }
  }

  @ParameterizedTest
  @EnumSource
  void stock_flyway_keeps_them_too(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = database(kind)) {
      sky.flyway("3").migrate();
      sky.flyway("3").undo();

      assertThat(sky.rows(KEPT)).hasSize(3).last().isEqualTo("0003 look away downgrade 1");
    }
  }

  @Test
  void a_backup_of_h2_brings_them_back(@TempDir Path directory) throws SQLException {
    try (StepDatabase sky = database(DatabaseKind.H2)) {
      sky.upgrade("3");
      Backup backup = new Backup(sky.live(), PATIENCE);
      backup.write(directory.resolve("backup"));
      List<String> before = sky.rows(KEPT);
      sky.downgrade("2");
      backup.restore(backup.verified(directory.resolve("backup"), false));

      assertThat(sky.rows(KEPT)).isEqualTo(before);
    }
  }

  private static HistoryResult history(StepDatabase sky, String range) {
    return History.withSteps(sky.live(), Range.parse(range), () -> RevisionId.BASE, PATIENCE);
  }

  private static Schema schema(StepDatabase sky) throws SQLException {
    try (Connection connection = sky.connect()) {
      return new DatabaseSource(connection, List.of("sky")).read();
    }
  }

  private static StepDatabase database(DatabaseKind kind) {
    return StepDatabase.on(
        kind,
        StepHistoryTest::stars,
        schema ->
            schema.run(
                "three stars",
                "INSERT INTO \"sky\".\"star\" VALUES (1, 'g'), (2, 'r'), (3, 'i')",
                "SELECT * FROM \"sky\".\"star\""),
        schema ->
            schema
                .run(
                    "look away",
                    SqlStep.everywhere(
                        "UPDATE \"sky\".\"star\" SET \"band\" = 'x'",
                        "DELETE FROM \"sky\".\"star\" WHERE \"id\" = 1"),
                    SqlStep.everywhere("INSERT INTO \"sky\".\"star\" VALUES (1, 'g')"))
                .run("nothing at all", new NoStep(), new NoStep()));
  }

  private static void stars(SchemaChange schema) {
    schema.create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("band")));
  }
}
