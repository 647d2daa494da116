package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code flyway:undo} loses no more than {@code revise downgrade} does. */
class StockUndoTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final String WAY_OUT =
      "; nothing was undone; set flyway.undoAllowDataLoss to true if that is meant";

  @ParameterizedTest
  @EnumSource
  void what_holds_something_is_not_dropped(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.flyway("3").migrate();
      sky.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 'g', 'Vega'), (2, 'r', NULL)");

      assertThatThrownBy(() -> sky.flyway("2").undo())
          .hasMessage(
              "undo would lose which of the two a star had (\"split g\" of revision 0003) (version 0003 \"Third\"), column sky.star.name with 1 value (version 0002 \"Second\")"
                  + WAY_OUT);
      assertThat(current(sky)).isEqualTo("0003");
      sky.losingFlyway("2").undo();
      assertThat(current(sky)).isEqualTo("0001");
    }
  }

  @ParameterizedTest
  @EnumSource
  void tables_count_their_rows_under_their_names_now(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            StockUndoTest::stars,
            schema -> schema.renameTable(STAR, "object"),
            schema -> {})) {
      sky.flyway("3").migrate();
      sky.execute("INSERT INTO \"sky\".\"object\" VALUES (1, 'g')");

      assertThatThrownBy(() -> sky.flyway("1").undo())
          .hasMessage(
              "undo would lose table sky.object with 1 row (version 0001 \"First\")" + WAY_OUT);
      assertThat(current(sky)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_empty_goes_and_comes(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(kind, StockUndoTest::stars, StockUndoTest::names, StockUndoTest::colours)) {
      sky.flyway("3").migrate();
      sky.execute("INSERT INTO \"sky\".\"star\" VALUES (1, 'g', NULL, NULL)");

      sky.flyway("2").undo();
      assertThat(current(sky)).isEqualTo("0001");
      sky.flyway("3").migrate();
      assertThat(current(sky)).isEqualTo("0003");
    }
  }

  private static StepDatabase sky(DatabaseKind kind) {
    return StepDatabase.on(
        kind,
        StockUndoTest::stars,
        StockUndoTest::names,
        schema ->
            schema.run(
                "split g",
                SqlStep.everywhere("UPDATE \"sky\".\"star\" SET \"band\" = 'g2'"),
                SqlStep.everywhere("UPDATE \"sky\".\"star\" SET \"band\" = 'g'")
                    .losing("which of the two a star had")));
  }

  private static void stars(SchemaChange schema) {
    schema.create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("band")));
  }

  private static void names(SchemaChange schema) {
    schema.table(STAR).add(Column.text("name"));
  }

  private static void colours(SchemaChange schema) {
    schema.table(STAR).add(Column.text("colour"));
  }

  private static String current(StepDatabase sky) {
    return Current.of(sky.live(), Duration.ofSeconds(5)).revision().toString();
  }
}
