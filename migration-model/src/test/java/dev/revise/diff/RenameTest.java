package dev.revise.diff;

import static dev.revise.diff.Differing.BEFORE;
import static dev.revise.diff.Differing.FK;
import static dev.revise.diff.Differing.PK;
import static dev.revise.diff.Differing.REFERRING;
import static dev.revise.diff.Differing.T;
import static dev.revise.diff.Differing.U;
import static dev.revise.diff.Differing.V;
import static dev.revise.diff.Differing.VIEW;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {
  private static final TableName NEW = new TableName("s", "new_t");
  private static final Renames NAME = column(T, "name", "title");
  private static final Renames TABLE = new Renames(List.of(new TableRename(T, "new_t")), List.of());
  private static final Schema TITLED =
      Schema.empty()
          .plus(Table.of(T, integer("id").notNull(), text("title"), integer("count")).with(PK));
  private static final Schema MOVED =
      Schema.empty()
          .plus(Table.of(NEW, integer("id").notNull(), text("name"), integer("count")).with(PK));

  @Test
  void a_column_takes_its_name() {
    leads(BEFORE, TITLED, NAME, "rename column s.t.name to title");
  }

  @Test
  void keys_checks_and_indexes_follow() {
    Schema from =
        BEFORE.edit(
            T,
            t ->
                t.plus(new CheckConstraint("ck", "\"name\" <> ''"))
                    .plus(new Index("ix", List.of("name"), false)));
    Schema to =
        TITLED.edit(
            T,
            t ->
                t.plus(new CheckConstraint("ck", "\"title\" <> ''"))
                    .plus(new Index("ix", List.of("title"), false)));
    leads(from, to, NAME, "rename column s.t.name to title");
  }

  @Test
  void a_table_takes_its_name_and_keys_into_it_follow() {
    leads(
        BEFORE.plus(REFERRING.with(FK)),
        MOVED.plus(REFERRING.with(ForeignKey.named("fk").on("t_id").references(NEW, "id"))),
        TABLE,
        "rename table s.t to new_t");
  }

  @Test
  void a_table_and_its_column_are_renamed_at_once() {
    Table moved = TITLED.table(T).withName(NEW);
    leads(
        BEFORE,
        Schema.empty().plus(moved),
        TABLE.and(column(NEW, "name", "title")),
        "rename table s.t to new_t",
        "rename column s.new_t.name to title");
  }

  @Test
  void a_key_named_after_its_table_is_renamed_too() {
    leads(
        BEFORE,
        Schema.empty()
            .plus(MOVED.table(NEW).withConstraints(List.of(new PrimaryKey("new_t_pkey", "id")))),
        TABLE,
        "rename table s.t to new_t",
        "rename primary key t_pkey on s.new_t to new_t_pkey");
  }

  @Test
  void a_view_steps_aside() {
    leads(
        BEFORE.plus(VIEW),
        TITLED.plus(
            View.of(V, T, "id", "title AS name")
                .withGrants(VIEW.grants())
                .withComment(VIEW.comment())),
        NAME,
        "drop view s.v",
        "rename column s.t.name to title",
        "create view s.v");
  }

  @Test
  void a_view_that_reads_other_columns_stays() {
    View other = View.of(V, T, "id");
    leads(BEFORE.plus(other), TITLED.plus(other), NAME, "rename column s.t.name to title");
  }

  @Test
  void columns_exchange_their_names_by_a_third_one() {
    Table from = Table.of(T, integer("id"), integer("a"), integer("b").notNull());
    Table to = Table.of(T, integer("id"), integer("b"), integer("a").notNull());
    leads(
        Schema.empty().plus(from),
        Schema.empty().plus(to),
        column(T, "a", "b").and(column(T, "b", "a")),
        "rename column s.t.a to revise_renaming_1",
        "rename column s.t.b to a",
        "rename column s.t.revise_renaming_1 to b");
  }

  @Test
  void names_move_up_from_the_last() {
    Table from = Table.of(T, integer("id"), integer("a"), integer("b"));
    Table to = Table.of(T, integer("id"), integer("b"), integer("c"));
    leads(
        Schema.empty().plus(from),
        Schema.empty().plus(to),
        column(T, "a", "b").and(column(T, "b", "c")),
        "rename column s.t.b to c",
        "rename column s.t.a to b");
  }

  @Test
  void what_has_the_name_goes_before() {
    Table from = Table.of(T, integer("id"), integer("a"), text("b"));
    Table to = Table.of(T, integer("id"), integer("b"));
    leads(
        Schema.empty().plus(from),
        Schema.empty().plus(to),
        column(T, "a", "b"),
        "drop column s.t.b",
        "rename column s.t.a to b");
  }

  @Test
  void drift_tells_the_rename_and_only_then_what_else_differs() {
    Schema to = TITLED.edit(T, t -> t.edit(t.column("title").orElseThrow(), c -> c.notNull()));
    assertThat(Drift.between(to, BEFORE.plus(VIEW), NAME).differences())
        .extracting(Difference::words)
        .containsExactly(
            "column s.t.name is named name, expected title",
            "column s.t.title allows null, expected not null",
            "view s.v is not expected");
  }

  @Test
  void drift_tells_the_rename_of_a_table() {
    assertThat(Drift.between(MOVED, BEFORE, TABLE).differences())
        .extracting(Difference::words)
        .containsExactly("table s.t is named t, expected new_t");
  }

  @Test
  void a_rename_names_what_is_there() {
    refuses(
        TITLED,
        column(T, "nmae", "title"),
        "there is no column s.t.nmae to rename; the nearest known one is \"name\"");
    refuses(
        TITLED,
        column(T, "name", "titel"),
        "column s.t.name is renamed to titel, which is not there; the nearest known one is \"title\"");
    refuses(
        TITLED,
        column(U, "name", "title"),
        "there is no table s.u with a column to rename; the nearest known one is \"s.t\"");
    refuses(
        TITLED,
        new Renames(List.of(new TableRename(U, "t")), List.of()),
        "there is no table s.u to rename; the nearest known one is \"s.t\"");
    refuses(
        MOVED,
        new Renames(List.of(new TableRename(T, "newt")), List.of()),
        "table s.t is renamed to s.newt, which is not there; the nearest known one is \"s.new_t\"");
  }

  @Test
  void a_rename_is_said_once() {
    refuses(TITLED, column(T, "name", "name"), "s.t.name has that name already; leave it out");
    refuses(
        TITLED,
        NAME.and(column(T, "name", "count")),
        "column s.t.name is renamed twice; say it once");
    refuses(
        TITLED,
        NAME.and(column(T, "count", "title")),
        "two columns are renamed to s.t.title; name one");
  }

  @Test
  void a_computed_column_goes_with_what_it_is_computed_from() {
    Table from = Table.of(T, integer("a"), integer("b"), integer("g").generatedAs("\"b\" + 1"));
    Table to = Table.of(T, integer("b"), integer("h").generatedAs("\"b\" + 1"));
    assertThatThrownBy(
            () ->
                SchemaDiff.between(
                    Schema.empty().plus(from),
                    Schema.empty().plus(to),
                    column(T, "a", "b").and(column(T, "g", "h"))))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "column s.t.g is computed from a column that goes, and goes with it; leave its rename out");
  }

  @Test
  void a_renamed_table_keeps_a_column() {
    refuses(
        Schema.empty().plus(Table.of(NEW, text("other"))),
        TABLE,
        "tables s.t and s.new_t have no column in common; say which of them are renamed as well");
  }

  @Test
  void standing_renames_count_only_where_they_lead() {
    StandingRenames standing = new StandingRenames(NAME.and(TABLE));
    assertThat(standing.leading(BEFORE, TITLED)).isEqualTo(NAME);
    assertThat(standing.leading(BEFORE, MOVED)).isEqualTo(TABLE);
    assertThat(standing.leading(TITLED, TITLED)).isEqualTo(Renames.none());
    assertThat(standing.leading(TITLED, BEFORE)).isEqualTo(Renames.none());
    assertThat(standing.reversed().leading(MOVED, BEFORE))
        .isEqualTo(new Renames(List.of(new TableRename(NEW, "t")), List.of()));
  }

  private static Renames column(TableName table, String from, String to) {
    return new Renames(List.of(), List.of(new ColumnRename(table, from, to)));
  }

  private static void refuses(Schema to, Renames renames, String sentence) {
    assertThatThrownBy(() -> SchemaDiff.between(BEFORE, to, renames))
        .isInstanceOf(MigrationException.class)
        .hasMessage(sentence);
  }

  private static void leads(Schema from, Schema to, Renames renames, String... described) {
    Operations there = SchemaDiff.between(from, to, renames);
    assertThat(there.stream().map(Operation::describe)).containsExactly(described);
    assertThat(there.applyTo(from).ignoringColumnOrder()).isEqualTo(to.ignoringColumnOrder());
    assertThat(there.inverse().applyTo(to).ignoringColumnOrder())
        .isEqualTo(from.ignoringColumnOrder());
  }
}
