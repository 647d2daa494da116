package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.RandomPairs.Pair;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ByTableTest {
  private static final int PAIRS = Integer.getInteger("revise.test.seeds", 150);
  private static final TableName EXPOSURE = new TableName("sky", "exposure");
  private static final TableName CCDEXPOSURE = new TableName("sky", "ccdexposure");
  private static final TableName NOTE = new TableName("sky", "note");
  private static final TableName VISIT = new TableName("sky", "visit");

  @Test
  void what_belongs_to_one_table_stands_together() {
    Table exposure = keyed(EXPOSURE, Column.integer("id").notNull(), Column.integer("seeing"));
    Table ccdexposure = keyed(CCDEXPOSURE, Column.integer("id").notNull(), Column.text("note"));
    Schema from = Schema.of(List.of(exposure, ccdexposure), List.of());
    Schema to =
        Schema.of(
            List.of(
                keyed(EXPOSURE, Column.integer("id").notNull(), Column.bool("can_see_sky")),
                keyed(CCDEXPOSURE, Column.integer("id").notNull(), Column.text("remark"))
                    .comment("Detectors.")),
            List.of());

    assertThat(ordered(from, to))
        .containsExactly(
            "drop column sky.ccdexposure.note",
            "add column sky.ccdexposure.remark",
            "comment on sky.ccdexposure",
            "drop column sky.exposure.seeing",
            "add column sky.exposure.can_see_sky");
  }

  @Test
  void a_foreign_key_waits_for_the_key_that_it_needs() {
    Table exposure = keyed(EXPOSURE, Column.integer("id").notNull(), Column.integer("day"));
    Table ccdexposure = keyed(CCDEXPOSURE, Column.integer("id").notNull());
    Schema from = Schema.of(List.of(exposure, ccdexposure), List.of());
    Schema to =
        Schema.of(
            List.of(
                exposure.with(new UniqueConstraint("un_day", "day")),
                keyed(CCDEXPOSURE, Column.integer("id").notNull(), Column.integer("day"))
                    .with(ForeignKey.named("fk_day").on("day").references(EXPOSURE, "day"))),
            List.of());

    assertThat(ordered(from, to))
        .containsExactly(
            "add unique constraint un_day on sky.exposure",
            "add column sky.ccdexposure.day",
            "add foreign key fk_day on sky.ccdexposure");
  }

  @Test
  void views_go_first_and_come_last_around_their_tables() {
    Table exposure = keyed(EXPOSURE, Column.integer("id").notNull(), Column.integer("seeing"));
    View visit = View.of(VISIT, EXPOSURE, "id", "seeing");
    Schema from = Schema.of(List.of(exposure), List.of(visit));
    Table note =
        keyed(NOTE, Column.integer("id").notNull())
            .with(ForeignKey.named("fk_exposure").on("id").references(EXPOSURE, "id"));
    Schema to =
        Schema.of(
            List.of(keyed(EXPOSURE, Column.integer("id").notNull(), Column.bigint("seeing")), note),
            List.of(visit.comment("Visits.")));

    assertThat(ordered(from, to))
        .containsExactly(
            "drop view sky.visit",
            "alter column sky.exposure.seeing: from integer to bigint",
            "create table sky.note",
            "add foreign key fk_exposure on sky.note",
            "create view sky.visit");
  }

  @Test
  void types_and_sequences_come_before_tables_and_go_after_them() {
    EnumType old = new EnumType(new TableName("sky", "old"), List.of("a"));
    EnumType young = new EnumType(new TableName("sky", "young"), List.of("b"));
    Sequence counter = Sequence.of(new TableName("sky", "counter"));
    Sequence other = Sequence.of(new TableName("sky", "other"));
    Table exposure = keyed(EXPOSURE, Column.integer("id").notNull());
    Table note = keyed(NOTE, Column.integer("id").notNull());
    Schema from = Schema.of(List.of(exposure), List.of(), List.of(old), List.of(counter));
    Schema to =
        Schema.of(
            List.of(exposure.plus(Column.text("said")), note),
            List.of(View.of(VISIT, NOTE, "id")),
            List.of(young),
            List.of(other));

    assertThat(ordered(from, to))
        .containsExactly(
            "create enum type sky.young",
            "create sequence sky.other",
            "add column sky.exposure.said",
            "create table sky.note",
            "drop sequence sky.counter",
            "drop enum type sky.old",
            "create view sky.visit");
  }

  @Test
  void keys_that_change_under_each_other_take_turns() {
    Table from = keyed(EXPOSURE, Column.integer("id").notNull());
    Table pointing =
        keyed(CCDEXPOSURE, Column.integer("id").notNull())
            .with(ForeignKey.named("fk_id").on("id").references(EXPOSURE, "id"));
    Table to = keyed(EXPOSURE, Column.bigint("id").notNull());
    Table after =
        keyed(CCDEXPOSURE, Column.bigint("id").notNull())
            .with(ForeignKey.named("fk_id").on("id").references(EXPOSURE, "id"));

    assertThat(
            ordered(
                Schema.of(List.of(from, pointing), List.of()),
                Schema.of(List.of(to, after), List.of())))
        .containsExactly(
            "drop foreign key fk_id on sky.ccdexposure",
            "alter column sky.ccdexposure.id: from integer to bigint",
            "alter column sky.exposure.id: from integer to bigint",
            "add foreign key fk_id on sky.ccdexposure");
  }

  @Test
  void a_random_difference_stays_the_same_change_and_is_nearly_always_regrouped() {
    RandomPairs random = new RandomPairs("cdb");
    List<Function<Integer, Pair>> kinds =
        List.of(random::related, random::unrelated, random::namesakes, random::renamed);
    int same = 0;
    for (int seed = 0; seed < PAIRS; seed++) {
      for (Function<Integer, Pair> kind : kinds) {
        Pair pair = kind.apply(seed);
        Operations operations = SchemaDiff.between(pair.from(), pair.to());
        Operations grouped = ByTable.of(operations, pair.from());
        assertThat(grouped.list()).hasSameSizeAs(operations.list());
        assertThat(grouped.applyTo(pair.from()).ignoringColumnOrder())
            .isEqualTo(pair.to().ignoringColumnOrder());
        assertThat(grouped.inverse().applyTo(pair.to()).ignoringColumnOrder())
            .isEqualTo(pair.from().ignoringColumnOrder());
        assertThat(ByTable.of(grouped, pair.from())).isEqualTo(grouped);
        same += fellBack(operations, pair.from()) ? 1 : 0;
      }
    }
    assertThat(same).as("differences that keep the differ's order as a whole").isZero();
  }

  /** Whether an order by table was found that leads elsewhere, so that it cannot be used. */
  private static boolean fellBack(Operations operations, Schema before) {
    List<Operation> wanted = new Regrouping(operations.list(), before).ordered();
    return !described(wanted).equals(described(ByTable.of(operations, before).list()));
  }

  private static List<String> described(List<Operation> operations) {
    return operations.stream()
        .map(operation -> operation.describe().replaceAll(", binding anew (?s).*", ""))
        .toList();
  }

  private static List<String> ordered(Schema from, Schema to) {
    return ByTable.of(SchemaDiff.between(from, to), from).stream()
        .map(Operation::describe)
        .toList();
  }

  private static Table keyed(TableName name, Column... columns) {
    return Table.of(name, columns).with(new PrimaryKey(name.name() + "_pkey", "id"));
  }
}
