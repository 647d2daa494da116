package dev.revise.diff;

import static dev.revise.schema.Column.bool;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static dev.revise.schema.Column.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a person reads when a database is not as its revision says. */
class DriftTest {
  private static final TableName EXPOSURE = new TableName("cdb_latiss", "exposure");
  private static final TableName FLAG = new TableName("cdb_latiss", "flag");
  private static final TableName VISIT = new TableName("cdb_latiss", "visit1");
  private static final PrimaryKey KEY = new PrimaryKey("exposure_pkey", "id");
  private static final Table TABLE =
      Table.of(
              EXPOSURE,
              integer("id").notNull(),
              doublePrecision("airmass").notNull(),
              bool("can_see_sky"),
              text("note"))
          .with(KEY);
  private static final Grant SELECT = new Grant(Privilege.SELECT, "usdf");
  private static final View VIEW =
      View.of(VISIT, EXPOSURE, "id AS visit_id", "airmass").withGrants(List.of(SELECT));
  private static final Schema EXPECTED = Schema.empty().plus(TABLE);

  @Test
  void nothing() {
    Drift drift = Drift.between(EXPECTED, EXPECTED.ignoringColumnOrder());

    assertThat(drift.isClean()).isTrue();
    assertThat(drift.mending().list()).isEmpty();
  }

  @Test
  void tables() {
    drifts(EXPECTED, Schema.empty(), "table cdb_latiss.exposure is missing");
    drifts(Schema.empty(), EXPECTED, "table cdb_latiss.exposure is not expected");
    drifts(
        EXPECTED,
        Schema.empty().plus(Table.of(EXPOSURE, text("a"), text("b"))),
        "table cdb_latiss.exposure has none of the expected columns: has a, b, expected id,"
            + " airmass, can_see_sky, note");
  }

  @Test
  void aTableIsMissingWithItsForeignKeys() {
    Schema expected =
        EXPECTED
            .plus(Table.of(FLAG, integer("exposure_id")))
            .edit(FLAG, t -> t.with(reference("fk")));

    drifts(expected, EXPECTED, "table cdb_latiss.flag is missing");
  }

  @Test
  void columns() {
    drifts(
        EXPECTED,
        actual(t -> t.minus(bool("can_see_sky"))),
        "column cdb_latiss.exposure.can_see_sky is missing");
    drifts(
        EXPECTED,
        actual(t -> t.plus(text("todo"))),
        "column cdb_latiss.exposure.todo is not expected");
    drifts(
        EXPECTED,
        column("airmass", c -> varchar("airmass", 10).notNull()),
        "column cdb_latiss.exposure.airmass is varchar(10), expected double precision");
    drifts(
        EXPECTED,
        column("airmass", c -> c.withNullable(true)),
        "column cdb_latiss.exposure.airmass allows null, expected not null");
    drifts(
        EXPECTED,
        column("note", Column::notNull),
        "column cdb_latiss.exposure.note is not null, expected nullable");
    drifts(
        EXPECTED,
        column("airmass", c -> varchar("airmass", 10)),
        "column cdb_latiss.exposure.airmass is varchar(10), expected double precision; allows"
            + " null, expected not null");
  }

  @Test
  void defaults() {
    drifts(
        EXPECTED,
        column("airmass", c -> c.defaultsTo(new DefaultValue.Number(BigDecimal.ONE))),
        "column cdb_latiss.exposure.airmass has default 1, expected no default");
    drifts(
        column("can_see_sky", c -> c.defaultsTo(new DefaultValue.Bool(true))),
        EXPECTED,
        "column cdb_latiss.exposure.can_see_sky has no default, expected default true");
    drifts(
        column("note", c -> c.defaultsTo(new DefaultValue.Text("two\nlines"))),
        column("note", c -> c.defaultsTo(new DefaultValue.Expression("upper('x')"))),
        "column cdb_latiss.exposure.note has default upper('x'), expected default 'two lines'");
    drifts(
        column("id", c -> c.serial("exposure_id_seq")),
        column("id", c -> c.defaultsTo(DefaultValue.Computed.CURRENT_TIMESTAMP)),
        "column cdb_latiss.exposure.id has default CURRENT_TIMESTAMP, expected default from its"
            + " sequence; owns no sequence, expected sequence exposure_id_seq");
    drifts(
        column("id", c -> c.serial("new_seq")),
        column("id", c -> c.serial("old_seq")),
        "column cdb_latiss.exposure.id owns sequence old_seq, expected sequence new_seq");
    drifts(
        column("id", c -> c.serial("id_seq")),
        column("id", c -> c.serial("id_seq").withSequenceMaximum(OptionalLong.of(32767))),
        "column cdb_latiss.exposure.id is numbered up to 32767, expected 2147483647");
  }

  @Test
  void constraints() {
    drifts(
        EXPECTED,
        actual(t -> t.minus(KEY)),
        "primary key exposure_pkey on cdb_latiss.exposure is missing");
    drifts(
        EXPECTED,
        actual(t -> t.plus(new UniqueConstraint("un", "note"))),
        "unique constraint un on cdb_latiss.exposure is not expected");
    drifts(
        EXPECTED,
        actual(t -> t.edit(KEY, key -> key.withName("pk"))),
        "primary key of cdb_latiss.exposure is named pk, expected exposure_pkey");
    drifts(
        EXPECTED,
        actual(t -> t.edit(KEY, key -> new PrimaryKey(key.name(), "id", "airmass"))),
        "constraint exposure_pkey on cdb_latiss.exposure is primary key (id, airmass), expected"
            + " primary key (id)");
    drifts(
        with(new CheckConstraint("sane", "\"airmass\" >= 1")),
        with(new CheckConstraint("sane", "\"airmass\" > 0")),
        "constraint sane on cdb_latiss.exposure is check (\"airmass\" > 0), expected check"
            + " (\"airmass\" >= 1)");
  }

  @Test
  void foreignKeys() {
    ForeignKey cascading =
        reference("fk").withActions(ReferentialAction.CASCADE, ReferentialAction.SET_NULL);

    drifts(
        with(reference("fk")),
        with(cascading),
        "constraint fk on cdb_latiss.exposure is foreign key (exposure_id) references"
            + " cdb_latiss.exposure (id) on delete cascade on update set null, expected foreign"
            + " key (exposure_id) references cdb_latiss.exposure (id)");
    drifts(
        with(reference("fk")),
        with(reference("other")),
        "foreign key of cdb_latiss.exposure is named other, expected fk");
  }

  @Test
  void indexes() {
    Index index = new Index("ix", List.of("note"), false);

    drifts(actual(t -> t.plus(index)), EXPECTED, "index ix on cdb_latiss.exposure is missing");
    drifts(EXPECTED, actual(t -> t.plus(index)), "index ix on cdb_latiss.exposure is not expected");
    drifts(
        actual(t -> t.plus(index)),
        actual(t -> t.plus(new Index("ix", List.of("note", "id"), true))),
        "index ix on cdb_latiss.exposure is unique over (note, id), expected over (note)");
  }

  @Test
  void views() {
    drifts(EXPECTED.plus(VIEW), EXPECTED, "view cdb_latiss.visit1 is missing");
    drifts(EXPECTED, EXPECTED.plus(VIEW), "view cdb_latiss.visit1 is not expected");
    drifts(
        EXPECTED.plus(VIEW),
        EXPECTED.plus(showing("id", "note")),
        "view cdb_latiss.visit1 shows other columns: lacks id AS visit_id, airmass; has id, note as"
            + " well");
    drifts(
        EXPECTED.plus(VIEW),
        EXPECTED.plus(showing("airmass", "id AS visit_id")),
        "view cdb_latiss.visit1 shows its columns in another order: airmass stands where id AS"
            + " visit_id is expected");
    drifts(
        EXPECTED.plus(VIEW),
        EXPECTED.plus(counting()),
        "view cdb_latiss.visit1 is another query: SELECT COUNT(*) FROM"
            + " \"cdb_latiss\".\"exposure\", expected SELECT id AS visit_id, airmass FROM"
            + " cdb_latiss.exposure");
  }

  @Test
  void aViewThatOnlyStepsAsideIsNoDifference() {
    Schema actual = column("airmass", c -> varchar("airmass", 10).notNull()).plus(VIEW);
    Drift drift = Drift.between(EXPECTED.plus(VIEW), actual);

    assertThat(drift.differences())
        .extracting(Difference::words)
        .containsExactly(
            "column cdb_latiss.exposure.airmass is varchar(10), expected double precision");
    assertThat(drift.mending().stream().map(Operation::describe))
        .containsExactly(
            "drop view cdb_latiss.visit1",
            "alter column cdb_latiss.exposure.airmass: from varchar(10) to double precision",
            "create view cdb_latiss.visit1");
  }

  @Test
  void aViewThatStepsAsideMayDifferItself() {
    Schema actual =
        column("airmass", c -> varchar("airmass", 10).notNull())
            .plus(VIEW.withGrants(List.of()).withComment(Optional.of("old")));

    drifts(
        EXPECTED.plus(VIEW),
        actual,
        "column cdb_latiss.exposure.airmass is varchar(10), expected double precision",
        "comment on view cdb_latiss.visit1 is not expected",
        "role usdf lacks SELECT on cdb_latiss.visit1");
  }

  @Test
  void aForeignKeyThatBecomesAnotherConstraintIsOneDifference() {
    Schema actual =
        actual(t -> t.with(ForeignKey.named("note_fk").on("id").references(EXPOSURE, "id")));

    drifts(
        actual(t -> t.with(new UniqueConstraint("note_fk", "note"))),
        actual,
        "constraint note_fk on cdb_latiss.exposure is foreign key (id) references"
            + " cdb_latiss.exposure (id), expected unique constraint (note)");
  }

  @Test
  void grants() {
    drifts(
        EXPECTED.plus(VIEW),
        EXPECTED.plus(VIEW.withGrants(List.of(new Grant(Privilege.DELETE, "public")))),
        "role public holds DELETE on cdb_latiss.visit1, which is not expected",
        "role usdf lacks SELECT on cdb_latiss.visit1");
  }

  @Test
  void comments() {
    Schema commented =
        column("note", c -> c.comment("a note")).edit(EXPOSURE, t -> t.comment("exposures"));

    drifts(
        commented,
        EXPECTED,
        "comment on column cdb_latiss.exposure.note is missing",
        "comment on table cdb_latiss.exposure is missing");
    drifts(
        EXPECTED.plus(VIEW.withComment(Optional.of("visits"))),
        EXPECTED.plus(VIEW.withComment(Optional.of("visit"))),
        "comment on view cdb_latiss.visit1 differs");
  }

  @Test
  void onlyCommentsAreNotStructural() {
    Schema actual = column("note", c -> c.notNull().comment("edited by hand"));
    Drift drift = Drift.between(EXPECTED, actual);

    assertThat(drift.differences()).hasSize(2);
    assertThat(drift.structural())
        .hasToString("[column cdb_latiss.exposure.note is not null, expected nullable]");
  }

  /** These words; nothing of the kind once the differences are mended, and none the other way. */
  private static void drifts(Schema expected, Schema actual, String... words) {
    Drift drift = Drift.between(expected, actual);
    assertThat(drift.differences()).extracting(Difference::words).containsExactly(words);
    assertThat(Drift.between(expected, drift.mending().applyTo(actual)).isClean()).isTrue();
    assertThat(Drift.between(actual, drift.mending().inverse().applyTo(expected)).isClean())
        .isTrue();
  }

  private static Schema actual(UnaryOperator<Table> edit) {
    return EXPECTED.edit(EXPOSURE, edit);
  }

  private static Schema column(String name, UnaryOperator<Column> edit) {
    return actual(t -> t.edit(t.column(name).orElseThrow(), edit));
  }

  /** The table with a column more to reference with. */
  private static Schema with(Constraint constraint) {
    return actual(t -> t.plus(integer("exposure_id")).plus(constraint));
  }

  private static ForeignKey reference(String name) {
    return ForeignKey.named(name).on("exposure_id").references(EXPOSURE, "id");
  }

  private static View showing(String... columns) {
    return View.of(VISIT, EXPOSURE, columns).withGrants(List.of(SELECT));
  }

  private static View counting() {
    ViewQuery query =
        new ViewQuery.Sql("SELECT COUNT(*) FROM \"cdb_latiss\".\"exposure\"", Set.of(EXPOSURE));
    return new View(VISIT, query, Optional.empty(), List.of(SELECT));
  }
}
