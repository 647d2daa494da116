package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ForeseenTest {
  private static final TableName SKY = new TableName("s", "sky");
  private static final Schema BEFORE =
      Schema.empty().plus(Table.of(SKY, Column.integer("id"), Column.text("seeing")));

  @Test
  void what_rows_must_hold_can_be_asked_while_nothing_touched_the_column() {
    assertThat(
            foreseen(
                change ->
                    change
                        .table(SKY)
                        .setNotNull("id")
                        .alter("seeing", column -> column.withType(Simple.INTEGER))))
        .containsExactly(
            "alter column s.sky.id: not null", "alter column s.sky.seeing: from text to integer");
  }

  @Test
  void only_the_first_change_of_a_column_can_be_asked_about() {
    assertThat(
            foreseen(
                change ->
                    change
                        .table(SKY)
                        .alter("seeing", column -> column.withType(Simple.INTEGER))
                        .setNotNull("seeing")))
        .containsExactly("alter column s.sky.seeing: from text to integer");
  }

  @Test
  void a_column_that_comes_or_gets_its_name_before_cannot_be_asked_about() {
    assertThat(
            foreseen(
                change ->
                    change
                        .table(SKY)
                        .renameColumn("seeing", "fwhm")
                        .setNotNull("fwhm")
                        .add(Column.integer("band"))
                        .setNotNull("band")))
        .containsExactly("add column s.sky.band");
  }

  @Test
  void nothing_can_be_asked_after_what_an_author_wrote_in_sql() {
    assertThat(
            foreseen(
                change -> {
                  change.run("tidy up", "DELETE FROM \"s\".\"sky\"");
                  change.table(SKY).setNotNull("id");
                }))
        .isEmpty();
  }

  @Test
  void a_step_that_writes_one_column_is_in_the_way_of_that_alone() {
    assertThat(
            foreseen(
                change -> {
                  change.run(
                      "fill", "UPDATE \"s\".\"sky\" SET \"seeing\" = 'x' WHERE \"id\" IN (1, 2)");
                  change.table(SKY).setNotNull("seeing").setNotNull("id");
                }))
        .containsExactly("alter column s.sky.id: not null");
    for (String sql :
        List.of(
            "UPDATE \"s\".\"sky\" SET \"seeing\" = 'x', \"id\" = NULL",
            "UPDATE \"s\".\"sky\" SET \"seeing\" = 'x'; DELETE FROM \"s\".\"sky\"",
            "UPDATE sky SET \"seeing\" = 'x'",
            "WITH \"x\" AS (SELECT 1) UPDATE \"s\".\"sky\" SET \"seeing\" = 'x'")) {
      assertThat(
              foreseen(
                  change -> {
                    change.run("fill", sql);
                    change.table(SKY).setNotNull("id");
                  }))
          .as(sql)
          .isEmpty();
    }
  }

  @Test
  void what_does_nothing_on_that_way_is_in_no_ones_way() {
    assertThat(
            foreseen(
                change -> {
                  change.run("tidy up", new NoStep(), SqlStep.everywhere("SELECT 1"));
                  change.table(SKY).setNotNull("id");
                }))
        .hasSize(1);
  }

  private static List<String> foreseen(Consumer<SchemaChange> write) {
    SchemaChange change = new SchemaChange(BEFORE);
    write.accept(change);
    return Foreseen.among(change.operations()).stream().map(Operation::describe).toList();
  }
}
