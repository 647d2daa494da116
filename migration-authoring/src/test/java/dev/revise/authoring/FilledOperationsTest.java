package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Fill;
import dev.revise.dialect.Dialects;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.testing.EachServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@EachServer
class FilledOperationsTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final Column RANK = Column.integer("rank").notNull();
  private static final TableName GALAXY = new TableName("sky", "galaxy");
  private static final Schema BEFORE =
      Schema.of(
          List.of(
              Table.of(STAR, Column.bigint("galaxy_id"), Column.bigint("a")),
              Table.of(
                      GALAXY,
                      Column.bigint("id").notNull(),
                      Column.integer("rank"),
                      Column.text("name"))
                  .with(new PrimaryKey("galaxy_pkey", "id"))),
          List.of());
  private static final Operation ADD = new AddColumn(STAR, RANK);
  private static final Operation FORBID_NULL = new AlterColumn(STAR, RANK.withNullable(true), RANK);

  @Test
  void a_column_comes_nullable_is_filled_and_then_is_not_null() {
    Operations filled = filled(List.of(ADD), "star.rank=7");

    assertThat(filled.stream().map(Operation::describe))
        .containsExactly(
            "add column sky.star.rank",
            "fill sky.star.rank with 7",
            "alter column sky.star.rank: not null");
    assertThat(filled.list().get(0)).isEqualTo(new AddColumn(STAR, RANK.withNullable(true)));
    assertThat(filled.list().get(2)).isEqualTo(FORBID_NULL);
  }

  @Test
  void each_dialect_writes_all_rows_and_nothing_on_the_way_back() {
    Operation fill = filled(List.of(ADD), "star.rank=7").list().get(1);

    assertThat(Dialects.all())
        .allSatisfy(
            dialect -> {
              assertThat(dialect.script(new Operations(List.of(fill))))
                  .contains("UPDATE \"sky\".\"star\" SET \"rank\" = 7;");
              assertThat(dialect.script(new Operations(List.of(fill.inverse()))))
                  .doesNotContain("UPDATE");
            });
  }

  @Test
  void a_column_that_may_no_longer_be_null_is_filled_where_it_is() {
    Operations filled = filled(List.of(FORBID_NULL), "star.rank=7");

    assertThat(filled.list()).hasSize(2).endsWith(FORBID_NULL);
    assertThat(Dialects.POSTGRESQL.script(filled))
        .contains("UPDATE \"sky\".\"star\" SET \"rank\" = 7 WHERE \"rank\" IS NULL;");
  }

  @Test
  void whether_rows_lack_a_value_is_left_to_the_database() {
    assertThat(filled(List.of(FORBID_NULL)).list()).containsExactly(FORBID_NULL);
  }

  @Test
  void what_needs_no_fill_stays_as_it_is() {
    List<Operation> operations =
        List.of(
            new AddColumn(STAR, RANK.withNullable(true)),
            new AddColumn(STAR, Column.bigint("number").identity()),
            new CreateTable(Table.of(new TableName("sky", "moon"), Column.bigint("id"))),
            new AddColumn(new TableName("sky", "moon"), RANK));

    assertThat(filled(operations).list()).isEqualTo(operations);
  }

  @Test
  void all_columns_that_would_be_empty_are_named_at_once() {
    assertThatThrownBy(
            () -> filled(List.of(ADD, new AddColumn(STAR, Column.text("name").notNull()))))
        .hasMessage(
            "star.rank, star.name must not be null and have no default, so rows that are there would be left without; say --fill star.rank=EXPRESSION --fill star.name=EXPRESSION (or --fill-from for values of another table), give a default, or add it nullable and fill it in a data step");
  }

  @Test
  void one_column_that_would_be_empty_is_named() {
    assertThatThrownBy(() -> filled(List.of(ADD)))
        .hasMessageStartingWith("star.rank must not be null and has no default, ");
  }

  @Test
  void a_fill_that_nothing_needs_is_refused() {
    assertThatThrownBy(() -> filled(List.of(ADD), "star.rank=7", "star.rnak=7"))
        .hasMessage("--fill star.rnak=7: the revision adds no column star.rnak that needs a value");
  }

  @Test
  void a_column_is_filled_once() {
    assertThatThrownBy(() -> filled(List.of(ADD), "star.rank=7", "star.rank=8"))
        .hasMessage("--fill star.rank=8: star.rank is filled already; say it once");
  }

  @Test
  void a_fill_for_a_created_table_is_refused() {
    Operation create = new CreateTable(Table.of(new TableName("sky", "moon"), RANK));

    assertThatThrownBy(() -> filled(List.of(create), "moon.rank=7"))
        .hasMessageContaining("adds no column moon.rank that needs a value");
  }

  @Test
  void columns_of_a_table_are_filled_together_from_the_row_that_each_points_to() {
    Operation name = new AddColumn(STAR, Column.text("name").notNull());
    Operation index = new AddColumn(STAR, Column.text("other"));

    assertThat(from("star.galaxy_id=galaxy.id", ADD, index, name).stream().map(Operation::describe))
        .containsExactly(
            "add column sky.star.rank",
            "add column sky.star.name",
            "fill rank, name of sky.star from sky.galaxy by galaxy_id",
            "alter column sky.star.rank: not null",
            "alter column sky.star.name: not null",
            "add column sky.star.other");
  }

  @Test
  void rows_that_are_there_fill_before_anything_else() {
    Operation other = new AddColumn(GALAXY, Column.text("other"));
    Operation key = new AddConstraint(GALAXY, new UniqueConstraint("galaxy_a_key", "name"));

    assertThat(from("star.galaxy_id=galaxy.id", other, ADD).list()).hasSize(4).endsWith(other);
    assertThat(from("star.galaxy_id=galaxy.name", key, ADD).list()).startsWith(key);
  }

  @Test
  void rows_of_a_table_are_found_in_one_way() {
    assertThatThrownBy(() -> from("moon.star_id=star.id", ADD))
        .hasMessageStartingWith("star.rank must not be null");
    assertThatThrownBy(() -> from("star.a=galaxy.id", new AddColumn(STAR, Column.text("other"))))
        .hasMessage(
            "--fill-from star.a=galaxy.id: the revision adds no column to star that needs a value");
    FillFrom one = FillFrom.parse("star.a=galaxy.id");
    assertThatThrownBy(() -> new Fills(List.of(), List.of(one, one), List.of()))
        .hasMessage("--fill-from star.a=galaxy.id: star is filled already; say it once");
    assertThatThrownBy(() -> FillFrom.parse("star=galaxy.id"))
        .hasMessage(
            "--fill-from star=galaxy.id is not TABLE.POINTER=SOURCE.KEY, such as --fill-from ccdexposure.exposure_id=exposure.exposure_id");
  }

  private static Operations from(String fill, Operation... operations) {
    return FilledOperations.of(
        BEFORE,
        new Operations(List.of(operations)),
        new Fills(List.of(), List.of(FillFrom.parse(fill)), List.of()),
        List.of());
  }

  private static Operations filled(List<Operation> operations, String... fills) {
    Schema before =
        operations.contains(FORBID_NULL)
            ? BEFORE.edit(STAR, table -> table.plus(RANK.withNullable(true)))
            : BEFORE;
    return FilledOperations.of(
        before,
        new Operations(operations),
        new Fills(Stream.of(fills).map(Fill::parse).toList(), List.of(), List.of()),
        List.of());
  }
}
