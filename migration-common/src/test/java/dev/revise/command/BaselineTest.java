package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A history that begins with a baseline of stock Flyway's. */
class BaselineTest {
  private static final TableName STAR = new TableName("sky", "star");

  @ParameterizedTest
  @EnumSource
  void a_downgrade_below_it_is_refused(DatabaseKind kind) throws SQLException {
    try (StepDatabase database = beginningAtTwo(kind)) {
      for (String target : new String[] {"-1", "0001", "base"}) {
        assertThatThrownBy(() -> database.move(Direction.DOWNGRADE, target, true, Progress.NONE))
            .isInstanceOf(RefusedException.class)
            .hasMessage(
                "the history of sky begins with a baseline of Flyway's at revision \"0002\", which undoes nothing at or below it; nothing was changed: write the history anew with revise -n sky stamp 0002");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_above_it_goes_and_comes(DatabaseKind kind) throws SQLException {
    try (StepDatabase database = beginningAtTwo(kind)) {
      database.upgrade("3");
      assertThatThrownBy(() -> database.downgrade("-2"))
          .hasMessageEndingWith("with revise -n sky stamp 0003");

      assertThat(database.downgrade("-1").databases().get(0).to()).hasToString("0002");
      assertThat(database.downgrade("0002").databases().get(0).revisions()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_at_base_says_that_nothing_was_applied(DatabaseKind kind) throws SQLException {
    try (StepDatabase database = beginningAtTwo(kind)) {
      database.downgrade("2");
      database.execute(
          "DROP TABLE \"sky\".\"star\"",
          "UPDATE \"sky\".\"flyway_schema_history\" SET \"version\" = '0'");

      assertThat(Current.of(database.live(), Duration.ofSeconds(5)).revision())
          .isEqualTo(RevisionId.BASE);
      database.upgrade("3");
      assertThat(database.downgrade("1").databases().get(0).to()).hasToString("0001");
    }
  }

  private static StepDatabase beginningAtTwo(DatabaseKind kind) throws SQLException {
    StepDatabase database =
        StepDatabase.on(
            kind,
            schema -> schema.create(Table.of(STAR, Column.bigint("id"))),
            schema -> schema.table(STAR).add(Column.text("name")),
            schema -> schema.table(STAR).add(Column.text("other")));
    database.upgrade("2");
    database.execute(
        "DELETE FROM \"sky\".\"flyway_schema_history\" WHERE \"version\" = '0001'",
        "UPDATE \"sky\".\"flyway_schema_history\" SET \"type\" = 'BASELINE', \"checksum\" = NULL, \"script\" = '<< Flyway Baseline >>' WHERE \"version\" = '0002'");
    return database;
  }
}
