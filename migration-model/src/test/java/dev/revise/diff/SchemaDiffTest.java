package dev.revise.diff;

import static dev.revise.diff.Differing.BEFORE;
import static dev.revise.diff.Differing.FK;
import static dev.revise.diff.Differing.REFERRING;
import static dev.revise.diff.Differing.T;
import static dev.revise.diff.Differing.TABLE;
import static dev.revise.diff.Differing.U;
import static dev.revise.diff.Differing.V;
import static dev.revise.diff.Differing.VIEW;
import static dev.revise.diff.Differing.W;
import static dev.revise.diff.Differing.column;
import static dev.revise.diff.Differing.edited;
import static dev.revise.diff.Differing.leads;
import static dev.revise.diff.Differing.unique;
import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;

import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one schema to another, in the operations that a reviewer reads. */
class SchemaDiffTest {

  @Test
  void aTableComesAndGoes() {
    leads(Schema.empty(), BEFORE, "create table s.t");
    leads(BEFORE, Schema.empty(), "drop table s.t");
  }

  @Test
  void tablesThatReferenceEachOtherComeBeforeTheirKeys() {
    Schema both = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK));

    leads(
        Schema.empty(), both, "create table s.t", "create table s.u", "add foreign key fk on s.u");
  }

  @Test
  void aTableOfAnotherNameIsAnother() {
    leads(BEFORE, Schema.empty().plus(TABLE.withName(U)), "drop table s.t", "create table s.u");
  }

  @Test
  void aTableThatKeepsNoColumnIsAnother() {
    Schema to = Schema.empty().plus(Table.of(T, text("other")));

    leads(BEFORE, to, "drop table s.t", "create table s.t");
  }

  @Test
  void aTableMayTakeTheNameOfAView() {
    Schema from = BEFORE.plus(View.of(V, T, "id")).plus(View.of(W, V, "id"));
    Schema to = BEFORE.plus(Table.of(V, integer("id"))).plus(View.of(W, V, "id"));

    leads(from, to, "drop view s.w", "drop view s.v", "create table s.v", "create view s.w");
  }

  @Test
  void columnsComeAndGo() {
    leads(BEFORE, edited(t -> t.plus(text("more"))), "add column s.t.more");
    leads(BEFORE, edited(t -> t.minus(text("name"))), "drop column s.t.name");
  }

  @Test
  void aColumnOfAnotherNameIsAnother() {
    leads(
        BEFORE,
        BEFORE.withColumnRenamed(T, text("name"), "title"),
        "drop column s.t.name",
        "add column s.t.title");
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    leads(BEFORE, BEFORE.ignoringColumnOrder());
  }

  @Test
  void aColumnChangesAllAtOnce() {
    leads(
        BEFORE,
        column(
            "count",
            c -> bigint("count").notNull().defaultsTo(new DefaultValue.Number(BigDecimal.ONE))),
        "alter column s.t.count: from integer to bigint, not null, with another default");
  }

  @Test
  void aSequenceIsLetGoBeforeAnotherIsOwned() {
    Schema from = column("count", c -> c.serial("one"));

    leads(
        from,
        column("count", c -> c.serial("two")),
        "alter column s.t.count: without default, without its sequence",
        "alter column s.t.count: with another default, owning sequence two");
  }

  @Test
  void aSequenceMayMoveToAnotherColumn() {
    leads(
        column("count", c -> c.serial("one")),
        column("id", c -> c.serial("one")),
        "alter column s.t.count: without default, without its sequence",
        "alter column s.t.id: with another default, owning sequence one");
  }

  @Test
  void commentsOfTableAndColumnChange() {
    leads(
        BEFORE,
        column("name", c -> c.comment("its name")).edit(T, t -> t.comment("things")),
        "comment on s.t",
        "comment on s.t.name");
  }

  @Test
  void aColumnChangesTypeAndComment() {
    leads(
        BEFORE,
        column("count", c -> c.withType(Simple.BIGINT).comment("how many")),
        "alter column s.t.count: from integer to bigint",
        "comment on s.t.count");
  }

  @Test
  void grantsComeAndGo() {
    Grant select = new Grant(Privilege.SELECT, "usdf");

    leads(BEFORE, edited(t -> t.withGrants(List.of(select))), "grant SELECT on s.t to usdf");
    leads(edited(t -> t.withGrants(List.of(select))), BEFORE, "revoke SELECT on s.t from usdf");
  }

  @Test
  void everythingHasItsPlace() {
    Schema from =
        edited(t -> t.plus(unique("un")).plus(new Index("ix", List.of("count"), false)))
            .plus(REFERRING)
            .edit(U, t -> t.with(FK))
            .plus(VIEW);
    Schema to =
        column("id", c -> c.withType(Simple.BIGINT).comment("which"))
            .edit(
                T,
                t ->
                    t.minus(text("name"))
                        .plus(text("title"))
                        .plus(new Index("ix", List.of("id"), true)))
            .plus(Table.of(W, bigint("t_id")))
            .edit(W, t -> t.with(FK))
            .plus(View.of(V, T, "id", "title"));

    leads(
        from,
        to,
        "drop foreign key fk on s.u",
        "drop view s.v",
        "drop index ix on s.t",
        "drop unique constraint un on s.t",
        "drop column s.t.name",
        "drop table s.u",
        "create table s.w",
        "add column s.t.title",
        "alter column s.t.id: from integer to bigint",
        "create index ix on s.t",
        "add foreign key fk on s.w",
        "create view s.v",
        "comment on s.t.id");
  }
}
