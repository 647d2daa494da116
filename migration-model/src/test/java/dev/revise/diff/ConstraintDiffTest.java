package dev.revise.diff;

import static dev.revise.diff.Differing.BEFORE;
import static dev.revise.diff.Differing.FK;
import static dev.revise.diff.Differing.PK;
import static dev.revise.diff.Differing.REFERRING;
import static dev.revise.diff.Differing.T;
import static dev.revise.diff.Differing.U;
import static dev.revise.diff.Differing.column;
import static dev.revise.diff.Differing.edited;
import static dev.revise.diff.Differing.leads;
import static dev.revise.diff.Differing.unique;
import static dev.revise.schema.Column.bigint;
import static dev.revise.schema.Column.text;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constraints and indexes go, come, change their names and step aside. */
class ConstraintDiffTest {

  @Test
  void constraintsComeAndGo() {
    leads(BEFORE, edited(t -> t.plus(unique("un"))), "add unique constraint un on s.t");
    leads(BEFORE, edited(t -> t.minus(PK)), "drop primary key t_pkey on s.t");
  }

  @Test
  void aConstraintThatChangesGoesAndComes() {
    leads(
        BEFORE,
        edited(t -> t.minus(PK).plus(new UniqueConstraint("t_pkey", "id"))),
        "drop primary key t_pkey on s.t",
        "add unique constraint t_pkey on s.t");
  }

  @Test
  void aConstraintOfAnotherNameIsRenamed() {
    leads(
        BEFORE,
        edited(t -> t.edit(PK, key -> key.withName("pk"))),
        "rename primary key t_pkey on s.t to pk");
  }

  @Test
  void whichOfTwoAlikeIsRenamedIsNotGuessed() {
    leads(
        edited(t -> t.with(unique("a"), unique("b"))),
        edited(t -> t.with(unique("c"))),
        "drop unique constraint a on s.t",
        "drop unique constraint b on s.t",
        "add unique constraint c on s.t");
  }

  @Test
  void aNameIsTakenOnceItIsFree() {
    leads(
        edited(t -> t.with(unique("a"), new UniqueConstraint("b", "count"))),
        edited(t -> t.with(unique("b"), new UniqueConstraint("c", "count"))),
        "rename unique constraint b on s.t to c",
        "rename unique constraint a on s.t to b");
  }

  @Test
  void constraintsThatExchangeTheirNamesGoAndCome() {
    leads(
        edited(t -> t.with(unique("a"), new UniqueConstraint("b", "count"))),
        edited(t -> t.with(unique("b"), new UniqueConstraint("a", "count"))),
        "drop unique constraint a on s.t",
        "drop unique constraint b on s.t",
        "add unique constraint a on s.t",
        "add unique constraint b on s.t");
  }

  @Test
  void aCheckStepsAsideWhileItsColumnChangesType() {
    CheckConstraint check = new CheckConstraint("positive", "\"count\" > 0");

    leads(
        edited(t -> t.plus(check)),
        column("count", c -> bigint("count")).edit(T, t -> t.plus(check)),
        "drop check constraint positive on s.t",
        "alter column s.t.count: from integer to bigint",
        "add check constraint positive on s.t");
  }

  @Test
  void anIndexOfAnotherNameIsAnother() {
    leads(
        edited(t -> t.plus(new Index("a", List.of("name"), false))),
        edited(t -> t.plus(new Index("b", List.of("name"), false))),
        "drop index a on s.t",
        "create index b on s.t");
  }

  @Test
  void aForeignKeyStepsAsideWhileTheKeyItReferencesChanges() {
    Schema from = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK));
    Schema to =
        edited(t -> t.minus(PK).plus(new UniqueConstraint("un", "id")))
            .plus(REFERRING)
            .edit(U, t -> t.with(FK));

    leads(
        from,
        to,
        "drop foreign key fk on s.u",
        "drop primary key t_pkey on s.t",
        "add unique constraint un on s.t",
        "add foreign key fk on s.u");
  }

  @Test
  void aForeignKeyIsBoundAnewWhereAnotherKeyCarriesIt() {
    Schema to = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK));
    Schema from = to.edit(T, t -> t.plus(new UniqueConstraint("un", "id")));

    leads(from, to, "drop unique constraint un on s.t, binding anew foreign key fk of s.u");
  }

  @Test
  void aForeignKeyStepsAsideWhileEitherColumnChangesType() {
    Schema from = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK));
    Schema to =
        column("id", c -> text("id").notNull())
            .plus(Table.of(U, text("t_id")))
            .edit(U, t -> t.with(FK));

    leads(
        from,
        to,
        "drop foreign key fk on s.u",
        "alter column s.t.id: from integer to text",
        "alter column s.u.t_id: from integer to text",
        "add foreign key fk on s.u");
  }

  @Test
  void aForeignKeyOfAnotherNameIsRenamed() {
    Schema from = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK));
    Schema to = BEFORE.plus(REFERRING).edit(U, t -> t.with(FK.withName("fk_t")));

    leads(from, to, "rename foreign key fk on s.u to fk_t");
  }
}
