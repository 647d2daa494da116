package dev.revise.diff;

import static dev.revise.diff.Differing.BEFORE;
import static dev.revise.diff.Differing.FK;
import static dev.revise.diff.Differing.REFERRING;
import static dev.revise.diff.Differing.T;
import static dev.revise.diff.Differing.TABLE;
import static dev.revise.diff.Differing.U;
import static dev.revise.diff.Differing.V;
import static dev.revise.diff.Differing.VIEW;
import static dev.revise.schema.Column.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.diff.RandomPairs.Pair;
import dev.revise.operation.Operation;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.DiffFilter;
import dev.revise.schema.DiffObject.Kind;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableRename;
import dev.revise.schema.View;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final NamePatterns ONLY_T = new NamePatterns(List.of("t"));
  private static final Schema FULL = BEFORE.plus(REFERRING.with(FK)).plus(VIEW);

  @Test
  void isComputedOnce() {
    Comparison comparison = Comparison.of(BEFORE, Schema.empty());

    assertThat(comparison.drift()).isSameAs(comparison.drift());
    assertThat(comparison.operations()).isSameAs(comparison.drift().mending());
  }

  @Test
  void what_is_left_out_neither_appears_nor_disappears() {
    DiffFilter filter = DiffFilter.without(ONLY_T);
    assertThat(Comparison.of(BEFORE, Schema.empty()).without(filter).operations().list()).isEmpty();
    assertThat(Comparison.of(Schema.empty(), BEFORE).without(filter).operations().list()).isEmpty();
  }

  @Test
  void keys_into_it_and_views_of_it_are_left_out_too() {
    Comparison comparison =
        Comparison.of(FULL, Schema.empty().plus(REFERRING)).without(DiffFilter.without(ONLY_T));
    assertThat(comparison.operations().list()).isEmpty();
    assertThat(comparison.warnings())
        .containsExactly("view s.v is not compared: it reads what is left out");
  }

  /** Or the key would appear where the other side has it already. */
  @Test
  void what_one_side_cannot_have_the_other_does_not_have_either() {
    Schema from = BEFORE.plus(REFERRING.plus(new Index("ix", List.of("t_id"), false)).with(FK));
    Schema to = BEFORE.plus(REFERRING.with(FK));
    DiffFilter filter =
        object ->
            !(object.kind() == Kind.COLUMN && object.on().equals(T) && object.name().equals("id"));
    assertThat(describe(Comparison.of(from, to).without(filter)))
        .containsExactly("drop index ix on s.u");
  }

  @Test
  void a_kind_can_be_left_out() {
    Schema to = FULL.edit(T, t -> t.comment("words").plus(new Index("ix", List.of("name"), false)));
    assertThat(describe(Comparison.of(FULL, to).without(DiffFilter.without(Kind.INDEX))))
        .containsExactly("comment on s.t");
    assertThat(
            describe(
                Comparison.of(FULL, to)
                    .without(DiffFilter.without(Kind.INDEX).and(DiffFilter.without(Kind.COMMENT)))))
        .isEmpty();
  }

  @Test
  void a_table_that_is_never_dropped_stays_and_loses_only_what_would_reference_nothing() {
    Schema from = BEFORE.plus(REFERRING.with(FK));
    Comparison comparison =
        Comparison.of(from, Schema.empty()).keeping(new NamePatterns(List.of("u*")));
    assertThat(describe(comparison))
        .containsExactly("drop foreign key fk on s.u", "drop table s.t");
    assertThat(comparison.warnings())
        .containsExactly("table s.u is never dropped; it stays as it is");
  }

  @Test
  void a_table_that_is_never_dropped_is_not_exchanged_for_another() {
    Schema to = Schema.empty().plus(Table.of(T, integer("other")));
    assertThat(describe(Comparison.of(BEFORE, to).keeping(ONLY_T))).isEmpty();
    assertThat(
            describe(
                Comparison.of(BEFORE, to)
                    .renaming(new Renames(List.of(), List.of(new ColumnRename(T, "id", "other"))))
                    .keeping(ONLY_T)))
        .contains("rename column s.t.id to other");
  }

  @Test
  void a_table_that_is_never_dropped_may_be_renamed() {
    Renames renames = new Renames(List.of(new TableRename(T, "u")), List.of());
    Schema to = Schema.empty().plus(TABLE.withName(U));
    assertThat(describe(Comparison.of(BEFORE, to).renaming(renames).keeping(ONLY_T)))
        .containsExactly("rename table s.t to u");
  }

  @Test
  void a_table_that_is_never_dropped_makes_no_room_for_a_view() {
    Schema to = Schema.empty().plus(TABLE.withName(U)).plus(View.of(T, U, "id"));
    assertThatThrownBy(() -> Comparison.of(BEFORE, to).keeping(ONLY_T))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "table s.t is never dropped, but a view is to have its name; rename one of them");
  }

  @Test
  void likely_renames_are_named() {
    Schema to = Schema.empty().plus(TABLE.withColumns(TABLE.columns()).withName(V));
    assertThat(Comparison.of(BEFORE, to).likelyRenames()).hasSize(1);
  }

  /** Each object by chance, whatever it takes along. */
  @Test
  void what_is_left_are_schemas_that_lead_to_each_other() {
    RandomPairs pairs = new RandomPairs("cdb");
    for (int seed = 0; seed < 300; seed++) {
      Pair pair = pairs.namesakes(seed);
      int salt = new Random(seed).nextInt();
      DiffFilter filter = object -> Math.floorMod(object.hashCode() ^ salt, 9) != 0;
      Comparison comparison = Comparison.of(pair.from(), pair.to()).without(filter);
      assertThat(valid(comparison.from())).isEqualTo(comparison.from());
      assertThat(valid(comparison.to())).isEqualTo(comparison.to());
      assertThat(comparison.operations().applyTo(comparison.from()).ignoringColumnOrder())
          .as("seed " + seed)
          .isEqualTo(comparison.to().ignoringColumnOrder());
    }
  }

  private static Schema valid(Schema schema) {
    return Schema.of(
        schema.tables().values(),
        schema.views().values(),
        schema.enums().values(),
        schema.sequences().values());
  }

  private static List<String> describe(Comparison comparison) {
    return comparison.operations().stream().map(Operation::describe).toList();
  }
}
