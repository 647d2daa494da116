package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionHistoryTest {
  private static final TableName STAR = new TableName("sky", "star");

  @Test
  void replays_without_a_database() {
    RevisionHistory history = RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Names()));
    assertThat(history.head()).hasToString("0002");
    assertThat(history.schemaAt(RevisionId.BASE)).isEqualTo(Schema.empty());
    assertThat(history.schemaAt(history.head()).table(STAR).column("name")).isPresent();
  }

  @Test
  void finds_a_revision_by_its_number() {
    RevisionStep step =
        RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Names())).step(new RevisionId(2));
    assertThat(step.revision().name()).isEqualTo("V0002__Names");
    assertThat(step.revision().getDescription()).isEqualTo("Names");
    assertThat(step.downgrade().applyTo(step.after())).isEqualTo(step.before());
  }

  @Test
  void names_the_head_when_asked_for_more() {
    RevisionHistory history = RevisionHistory.of(List.of(new V0001__Stars()));
    assertThatThrownBy(() -> history.step(new RevisionId(7)))
        .hasMessage("there is no revision \"0007\"; the head is \"0001\"");
  }

  @Test
  void refuses_a_gap() {
    assertThatThrownBy(() -> RevisionHistory.of(List.of(new V0002__Names())))
        .hasMessage(
            "revision V0002__Names stands where \"0001\" must stand; number revisions without gaps");
  }

  @Test
  void names_both_revisions_of_one_number_and_the_way_out() {
    assertThatThrownBy(
            () ->
                RevisionHistory.of(
                    List.of(new V0001__Stars(), new V0002__Names(), new V0002__Fills())))
        .hasMessage(
            "revisions V0002__Names and V0002__Fills have the same number; give one of them the next free one: revise -n DB renumber 0002");
  }

  @Test
  void refuses_a_revision_that_contradicts_those_before_it() {
    assertThatThrownBy(
            () -> RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Drops_what_is_not())))
        .hasMessage(
            "revision \"0002\" contradicts its history: there is no column \"mass\" on sky.star");
  }

  @Test
  void refuses_to_fill_a_column_that_held_values() {
    assertThatThrownBy(() -> RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Fills())))
        .hasMessage(
            "sky.star.twin held values before, which filling it would lose; add a new column");
  }

  @Test
  void the_checksum_changes_with_the_operations() {
    List<RevisionStep> steps =
        RevisionHistory.of(List.of(new V0001__Stars(), new V0002__Names())).steps();
    assertThat(steps.get(0).hash()).isNotEqualTo(steps.get(1).hash()).hasSize(64);
    assertThat(steps.get(0).checksum()).isNotEqualTo(steps.get(1).checksum());
  }

  private abstract static class SkyRevision extends Revision {
    SkyRevision() {
      super(Origin.on("2026-01-01").ticket("DM-1").alembic("abc"));
    }

    @Override
    protected ManagedDatabase database() {
      throw new UnsupportedOperationException("it is part of none");
    }
  }

  private static final class V0001__Stars extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.create(
          Table.of(STAR, Column.bigint("id").notNull(), Column.bigint("twin"))
              .with(new PrimaryKey("star_pkey", "id")));
    }
  }

  private static final class V0002__Names extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.table(STAR).add(Column.varchar("name", 20));
    }
  }

  private static final class V0002__Drops_what_is_not extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.table(STAR).dropColumns("mass");
    }
  }

  private static final class V0002__Fills extends SkyRevision {
    @Override
    protected void change(SchemaChange schema) {
      schema.apply(new dev.revise.operation.FillColumns(STAR, List.of("twin"), "id", STAR, "id"));
    }
  }
}
