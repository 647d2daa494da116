package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An enum type in the place of another, as a revision writes it down. */
class LabelMapTest {
  private static final EnumType BAND = EnumType.of(new TableName("s", "band"), "u", "g", "dark");
  private static final EnumType FILTER =
      EnumType.of(new TableName("s", "filter"), "U", "g", "none");
  private static final TableName T = new TableName("s", "t");
  private static final LabelMap MAP = LabelMap.ofSameNames().up("u", "U").up("dark", "none");

  @Test
  void both_ways_are_written_down() {
    SchemaChange change = change();

    change.exchangeEnum(BAND.name(), FILTER, MAP);

    assertThat(change.operations().stream().map(Operation::describe))
        .containsExactly(
            "alter column s.t.b: from s.band to text",
            "drop enum type s.band",
            "map labels between s.band and s.filter",
            "create enum type s.filter",
            "alter column s.t.b: from text to s.filter, with another default");
    assertThat(change.schema().table(T).column("b").orElseThrow())
        .isEqualTo(
            Column.of("b", FILTER.type()).notNull().defaultsTo(new DefaultValue.Text("none")));
    RunStep step = step(change);
    assertThat(step.forward())
        .isEqualTo(
            SqlStep.everywhere(
                "UPDATE \"s\".\"t\" SET \"b\" = CASE \"b\" WHEN 'u' THEN 'U' WHEN 'dark' THEN 'none' END WHERE \"b\" IN ('u', 'dark')"));
    assertThat(step.backward())
        .isEqualTo(
            SqlStep.everywhere(
                "UPDATE \"s\".\"t\" SET \"b\" = CASE \"b\" WHEN 'U' THEN 'u' WHEN 'none' THEN 'dark' END WHERE \"b\" IN ('U', 'none')"));
  }

  @Test
  void what_becomes_one_is_forgotten() {
    SchemaChange change = change();
    change.exchangeEnum(BAND.name(), FILTER, MAP.up("g", "U").down("U", "u").down("g", "u"));

    assertThat(step(change).forward().loses()).contains("which of u, g a value of s.band was");
    assertThat(step(change).backward().loses()).contains("which of U, g a value of s.filter was");
  }

  @Test
  void what_the_row_tells_is_not() {
    SchemaChange change = change();
    change.exchangeEnum(
        BAND.name(),
        FILTER,
        MAP.up("g", "U").downBy("U", "CASE WHEN \"a\" > 1 THEN 'u' ELSE 'g' END").down("g", "g"));

    assertThat(step(change).forward().loses()).isEmpty();
    assertThat(step(change).backward())
        .isEqualTo(
            SqlStep.everywhere(
                "UPDATE \"s\".\"t\" SET \"b\" = CASE \"b\" WHEN 'U' THEN CASE WHEN \"a\" > 1 THEN 'u' ELSE 'g' END WHEN 'none' THEN 'dark' END WHERE \"b\" IN ('U', 'none')"));
  }

  @Test
  void a_label_that_becomes_nothing_is_a_sentence() {
    assertRefused(
        LabelMap.ofSameNames(),
        "label u of s.band is none of s.filter; say with up(\"u\", ...) what it becomes");
    assertRefused(
        MAP.up("g", "U"),
        "label U of s.filter comes from all of u, g of s.band; say with down(\"U\", ...) or downBy(\"U\", ...) what it becomes on the way back");
    assertRefused(
        MAP.up("g", "U").down("U", "g"),
        "label g of s.filter comes from none of s.band; say with down(\"g\", ...) or downBy(\"g\", ...) what it becomes on the way back");
    assertRefused(MAP.up("i", "U"), "i is no label of s.band, which has u, g, dark");
    assertRefused(MAP.up("g", "G"), "G is no label of s.filter, which has U, g, none");
    assertRefused(MAP.downBy("u", "'u'"), "u is no label of s.filter, which has U, g, none");
  }

  @Test
  void two_ways_back_are_refused() {
    assertThatThrownBy(() -> MAP.down("U", "u").downBy("U", "'u'"))
        .hasMessage("label U goes back by down(...) and by downBy(...); say one");
  }

  @Test
  void rows_whose_labels_stay_are_left_alone() {
    SchemaChange change = change();
    change.exchangeEnum(
        BAND.name(), EnumType.of(BAND.name(), "dark", "u", "g"), LabelMap.ofSameNames());

    assertThat(step(change)).extracting(RunStep::forward).isEqualTo(SqlStep.everywhere());
    assertThat(change.schema().enumType(BAND.name()).labels()).isEqualTo(List.of("dark", "u", "g"));
  }

  private static void assertRefused(LabelMap map, String sentence) {
    SchemaChange change = change();
    assertThatThrownBy(() -> change.exchangeEnum(BAND.name(), FILTER, map))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence);
  }

  private static RunStep step(SchemaChange change) {
    return change.operations().stream()
        .filter(RunStep.class::isInstance)
        .map(RunStep.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static SchemaChange change() {
    Column band = Column.of("b", BAND.type()).notNull().defaultsTo(new DefaultValue.Text("dark"));
    return new SchemaChange(Schema.empty().plus(BAND).plus(Table.of(T, Column.integer("a"), band)));
  }
}
