package dev.revise.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.NoStep;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.site.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SurvivalTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final Schema BEFORE =
      Schema.of(List.of(Table.of(STAR, Column.text("name"), Column.text("class"))), List.of());
  private static final Content ROWS =
      new Content(
          new TreeMap<>(Map.of("sky.star.name", List.of("Vega"), "sky.star.class", List.of("A0"))));

  @Test
  void follows_names() {
    Survival survival =
        of(
            schema -> {
              schema.renameTable(STAR, "sun");
              schema.table(STAR.withName("sun")).renameColumn("name", "called");
            });

    assertThat(survival.expected(ROWS).lines())
        .containsExactly("sky.sun.called = [Vega]", "sky.sun.class = [A0]");
    assertThat(survival.returning(ROWS)).isEqualTo(ROWS);
  }

  @Test
  void a_step_that_writes_one_column_leaves_the_others() {
    Survival survival = of(step("UPDATE \"sky\".\"star\" SET \"class\" = 'B'"));

    assertThat(survival.expected(ROWS).lines()).containsExactly("sky.star.name = [Vega]");
    assertThat(survival.returning(ROWS).lines()).containsExactly("sky.star.name = [Vega]");
    assertThat(survival.omissions())
        .containsExactly(new Survival.Omission("sky.star.class", "\"step\" loses the classes"));
  }

  @Test
  void what_any_other_step_loses_is_told_by_its_author() {
    Consumer<SchemaChange> deleting = step("DELETE FROM \"sky\".\"star\"");

    assertThat(of(deleting).unknown())
        .contains(
            "\"step\" loses the classes; name the columns, .losing(\"TABLE.COLUMN\"), in values()");
    assertThat(of(deleting, "star.class").unknown()).isEmpty();
    assertThat(of(deleting, "star.class").returning(ROWS).lines())
        .containsExactly("sky.star.name = [Vega]");
  }

  @Test
  void a_column_that_comes_not_null_stops_rows() {
    assertThat(of(schema -> schema.table(STAR).add(Column.text("band").notNull())).stop())
        .contains("column sky.star.band comes NOT NULL without a value for existing rows");
  }

  private static Consumer<SchemaChange> step(String sql) {
    return schema ->
        schema.run("step", SqlStep.everywhere(sql).losing("the classes"), new NoStep());
  }

  private static Survival of(Consumer<SchemaChange> change, String... losses) {
    SchemaChange schema = new SchemaChange(BEFORE);
    change.accept(schema);
    return Survival.of(BEFORE, schema.operations(), Set.of(losses));
  }
}
