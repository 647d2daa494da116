package dev.revise.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operation;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Deferral;
import dev.revise.schema.EnumType;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What entities can say counts, also when they are silent; what they cannot say stays. */
class UnsaidTest {
  private static final TableName NIGHT = new TableName("sky", "night");
  private static final Sequence COUNTER = Sequence.of(new TableName("sky", "counter"));
  private static final List<Grant> GRANTS = List.of(new Grant(Privilege.SELECT, "usdf"));

  private static final Table HEAD_NIGHT =
      Table.of(
              NIGHT,
              Column.integer("id").notNull().serial("id_seq"),
              Column.integer("old").withSequence(Optional.of("old_seq")),
              Column.integer("counted").defaultsTo(new DefaultValue.NextOf(COUNTER.name())),
              Column.text("name").defaultsTo(new DefaultValue.Text("x")))
          .with(
              new PrimaryKey("night_pkey", "id").deferred(Deferral.DEFERRABLE).comment("Its key."),
              new UniqueConstraint("un_old", "old").comment("Once."))
          .plus(Index.of("ix_nulls", IndexKey.column("name").nulls(IndexKey.NullOrder.FIRST)))
          .plus(Index.over("ix_gist", "name").using("gist"))
          .withGrants(GRANTS);

  private static final Schema HEAD =
      Schema.of(
          List.of(HEAD_NIGHT),
          List.of(
              View.ofSql(
                  new TableName("sky", "n"), "SELECT 1 AS \"one\" FROM \"sky\".\"night\"", NIGHT)),
          List.of(EnumType.of(new TableName("sky", "mood"), "sad", "glad")),
          List.of(COUNTER));

  private static final Table SAID =
      Table.of(
              NIGHT,
              Column.integer("id").identity(),
              Column.integer("old"),
              Column.integer("counted"),
              Column.text("name").defaultsTo(new DefaultValue.Text("x")))
          .with(new PrimaryKey("night_pkey", "id"), new UniqueConstraint("un_old", "old"));

  @Test
  void what_they_cannot_say_is_no_difference() {
    assertThat(differences(SAID)).isEmpty();
  }

  @Test
  void what_they_can_say_and_do_not_is_one() {
    Table silent = SAID.edit(SAID.column("name").get(), c -> c.withDefault(Optional.empty()));

    assertThat(differences(silent)).containsExactly("alter column sky.night.name: without default");
  }

  @Test
  void a_key_that_is_gone_is_dropped() {
    Table silent = SAID.minus(SAID.constraint("un_old").get());

    assertThat(differences(silent)).containsExactly("drop unique constraint un_old on sky.night");
  }

  @Test
  void an_index_goes_with_its_column() {
    Table silent = SAID.minus(SAID.column("name").get());

    assertThat(differences(silent))
        .contains("drop index ix_nulls on sky.night", "drop index ix_gist on sky.night");
  }

  @Test
  void a_column_of_another_default_is_not_numbered() {
    Table other =
        SAID.edit(
            SAID.column("counted").get(),
            c -> c.defaultsTo(new DefaultValue.Number(BigDecimal.ONE)));

    assertThat(differences(other)).contains("alter column sky.night.counted: with another default");
  }

  @Test
  void a_new_table_is_as_they_say() {
    Table lamp = Table.of(new TableName("sky", "lamp"), Column.integer("id").identity());
    Schema said = Schema.of(List.of(SAID, lamp), List.of());

    assertThat(Unsaid.from(HEAD, said).table(lamp.name())).isEqualTo(lamp);
  }

  private static List<String> differences(Table said) {
    Schema filled = Unsaid.from(HEAD, Schema.of(List.of(said), List.of()));
    return SchemaDiff.between(HEAD, filled).stream().map(Operation::describe).toList();
  }
}
