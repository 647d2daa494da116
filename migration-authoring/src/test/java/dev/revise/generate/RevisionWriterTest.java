package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.Irreversible;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads. */
class RevisionWriterTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName BRIGHT = new TableName("sky", "bright");
  private static final TableName NOTE = new TableName("sky", "star_note");
  private static final Schema SKY =
      Schema.of(
          List.of(
              Table.of(
                      STAR,
                      Column.bigint("id").notNull(),
                      Column.doublePrecision("ra"),
                      Column.text("name"))
                  .with(new PrimaryKey("star_pkey", "id"))),
          List.of(View.of(BRIGHT, STAR, "id", "name AS label")));

  @Test
  void a_revision_as_a_colleague_would_write_it() {
    SchemaChange change = new SchemaChange(SKY);
    change.dropViews(BRIGHT);
    change
        .table(STAR)
        .dropColumns("name")
        .add(
            Column.bool("variable").notNull().defaultsTo(new DefaultValue.Bool(false)),
            Column.of("outline", new ColumnType.Defined(new TableName("public", "region")))
                .comment(
                    "Outline of the star on the sky, as far as anyone can tell it from a point. Unit: deg."))
        .setNotNull("ra")
        .alter("ra", ra -> ra.withType(new ColumnType.Numeric(9, 6)))
        .comment("Stars.")
        .grant(Privilege.SELECT, "reader", "someone");
    change.create(
        Table.of(NOTE, Column.bigint("star_id").notNull(), Column.varchar("text", 80))
            .with(
                new PrimaryKey("star_note_pkey", "star_id"),
                ForeignKey.named("fk_star").on("star_id").references(STAR, "id"))
            .withIndexes(List.of(Index.over("ix_text", "text"))));
    change.create(
        View.of(BRIGHT, STAR, "id", "variable AS blinks")
            .withGrants(
                List.of(
                    new Grant(Privilege.SELECT, "reader"), new Grant(Privilege.SELECT, "writer"))));

    assertThat(
            Drafts.written(
                Drafts.draft(17, "DM-12345: tell stars apart", SKY, change.operations())))
        .isEqualTo(
            """
            package dev.revise.generate.sky.revision;

            import static dev.revise.schema.Column.bigint;
            import static dev.revise.schema.Column.bool;
            import static dev.revise.schema.Column.varchar;

            import dev.revise.generate.sky.SkyRevision;
            import dev.revise.operation.SchemaChange;
            import dev.revise.revision.Origin;
            import dev.revise.schema.Column;
            import dev.revise.schema.ColumnType;
            import dev.revise.schema.DefaultValue;
            import dev.revise.schema.ForeignKey;
            import dev.revise.schema.Index;
            import dev.revise.schema.PrimaryKey;
            import dev.revise.schema.Privilege;
            import dev.revise.schema.Table;
            import dev.revise.schema.TableName;
            import dev.revise.schema.View;
            import java.util.List;

            /** DM-12345: tell stars apart. */
            public final class V0017__Tell_stars_apart extends SkyRevision {
              private static final TableName STAR_NOTE = table("star_note");

              public V0017__Tell_stars_apart() {
                super(Origin.on("2026-11-21").ticket("DM-12345"));
              }

              @Override
              protected void change(SchemaChange schema) {
                schema.dropViews(BRIGHT);
                schema
                    .table(STAR)
                    .dropColumns("name")
                    .add(
                        bool("variable").notNull().defaultsTo(new DefaultValue.Bool(false)),
                        Column.of("outline", REGION)
                            .comment(
                                "Outline of the star on the sky, as far as anyone can tell it from a point."
                                    + " Unit: deg."))
                    .setNotNull("ra")
                    .alter("ra", column -> column.withType(new ColumnType.Numeric(9, 6)))
                    .comment("Stars.")
                    .grant(Privilege.SELECT, READER, "someone");
                schema.create(starNote());
                schema.create(bright());
              }

              private static Table starNote() {
                return Table.of(STAR_NOTE, bigint("star_id").notNull(), varchar("text", 80))
                    .with(
                        new PrimaryKey("star_note_pkey", "star_id"),
                        ForeignKey.named("fk_star").on("star_id").references(STAR, "id"))
                    .withIndexes(List.of(Index.over("ix_text", "text")));
              }

              private static View bright() {
                return View.of(BRIGHT, STAR, "id", "variable AS blinks").withGrants(READERS);
              }
            }
            """);
  }

  @Test
  void the_way_back_uses_verbs_too() {
    SchemaChange change = new SchemaChange(SKY);
    change.view(BRIGHT).comment("Bright.").grant(Privilege.SELECT, "reader");
    change.table(STAR).comment("Stars.").commentColumn("ra", "Where.").setNotNull("ra", "name");
    change.table(STAR).grant(Privilege.SELECT, "reader");
    change.table(STAR).commentConstraint("star_pkey", "Key.");
    Operations there = change.operations();

    assertThat(Drafts.written(Drafts.draft(2, "back", there.applyTo(SKY), there.inverse())))
        .contains(
            """
              protected void change(SchemaChange schema) {
                schema
                    .table(STAR)
                    .dropConstraintComment("star_pkey")
                    .revoke(Privilege.SELECT, READER)
                    .dropNotNull("name", "ra")
                    .dropColumnComment("ra")
                    .dropComment();
                schema.view(BRIGHT).revoke(Privilege.SELECT, READER).dropComment();
              }
            """);
  }

  @Test
  void data_steps_are_said_with_as_little_as_they_need() {
    SchemaChange change = new SchemaChange(SKY);
    change.run("name all", "UPDATE star SET name = 'x'");
    change.run(
        "merge names",
        SqlStep.on("h2", "SELECT 1").andOn("postgresql", "SELECT 2").losing("the old name"),
        new Irreversible("nobody wrote them down"));
    change.run("forget all", new NoStep(), SqlStep.everywhere("UPDATE star SET name = NULL"));

    assertThat(Drafts.written(Drafts.draft(2, "names", SKY, change.operations())))
        .contains(
            """
              protected void change(SchemaChange schema) {
                schema.run("name all", "UPDATE star SET name = 'x'");
                schema.run(
                    "merge names",
                    SqlStep.on("h2", "SELECT 1").andOn("postgresql", "SELECT 2").losing("the old name"),
                    new Irreversible("nobody wrote them down"));
                schema.run("forget all", new NoStep(), SqlStep.everywhere("UPDATE star SET name = NULL"));
              }
            """);
  }

  @Test
  void a_revision_without_operations_is_left_to_its_author() {
    assertThat(Drafts.written(Drafts.draft(1, "look around", SKY, Operations.of())))
        .contains("  protected void change(SchemaChange schema) {}\n");
  }

  @Test
  void texts_that_java_javadoc_or_a_formatter_might_misread_stay_as_they_are() throws Exception {
    List<String> texts =
        List.of(
            "\"quoted\" and \\ back",
            "two\nlines\r\nand\ttabs\b\f\0",
            "$L $T $S $W $$ %s %n",
            "*/ /* // {@code x} <b>&amp; @author",
            "\\u0022 \\\\u000a",
            "名前 größe 😀 \u202e turned \u2028 separated \ufeff",
            "half a pair: \ud83d",
            " blank at both ends ",
            "x".repeat(300),
            "many words, ".repeat(40),
            "\n".repeat(30),
            "\"\"\" of a block");
    List<RevisionDraft> drafts = new ArrayList<>();
    for (String text : texts) {
      SchemaChange change = new SchemaChange(SKY);
      change.table(STAR).comment(text).commentColumn("ra", text);
      change.run(text, SqlStep.on("h2", text).losing(text), new Irreversible("so: " + text));
      String message = "text " + text.substring(0, Math.min(200, text.length()));
      drafts.add(Drafts.draft(drafts.size() + 1, message, SKY, change.operations()));
    }

    Drafts.assertFaithful(drafts);
  }

  /** A class file holds no constant of more than 65,535 bytes. */
  @Test
  void a_text_may_be_longer_than_a_constant() throws Exception {
    SchemaChange change = new SchemaChange(SKY);
    change.table(STAR).comment("é".repeat(40_000));

    Drafts.assertFaithful(List.of(Drafts.draft(1, "long", SKY, change.operations())));
  }

  @Test
  void tables_whose_names_java_keeps_for_itself_have_methods_and_constants() throws Exception {
    List<Table> tables = new ArrayList<>();
    for (String name :
        List.of(
            "class", "id", "history", "text", "bool", "table", "TABLE", "1st", "%", "$", "a b",
            "a_b", "A B", "change", "wait", "STAR", "reader", "part", "true", "_")) {
      tables.add(
          Table.of(
              new TableName("sky", name),
              Column.of("n", new ColumnType.Numeric(5, 2))
                  .defaultsTo(new DefaultValue.Number(new BigDecimal("1.50")))));
    }
    SchemaChange change = new SchemaChange(SKY).create(tables.toArray(Table[]::new));

    Drafts.assertFaithful(List.of(Drafts.draft(1, "names", SKY, change.operations())));
  }

  @Test
  void many_operations_are_no_method_that_is_too_long() throws Exception {
    SchemaChange change = new SchemaChange(Schema.empty());
    for (int i = 0; i < 100; i++) {
      TableName name = new TableName("sky", "t" + i);
      change.create(Table.of(name, Column.bigint("id").notNull()));
      for (int column = 0; column < 20; column++) {
        change.table(name).add(Column.text("c" + column)).commentColumn("c" + column, "c" + i);
      }
    }

    Drafts.assertFaithful(List.of(Drafts.draft(1, "many", Schema.empty(), change.operations())));
  }

  @Test
  void operations_that_do_not_fit_the_schema_before_are_refused() {
    Operations drop = new SchemaChange(SKY).dropViews(BRIGHT).operations();

    assertThatThrownBy(() -> Drafts.written(Drafts.draft(1, "x", Schema.empty(), drop)))
        .isInstanceOf(MigrationException.class)
        .hasMessage("cannot drop view sky.bright: there is no view sky.bright");
  }

  @Test
  void a_module_needs_a_class_that_its_revisions_extend() {
    assertThatThrownBy(() -> RevisionWriter.of(new BareDatabase()))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "the revisions of bare extend dev.revise.generate.RevisionWriterTest$BareRevision, which is not there; write it beside BareDatabase: an abstract class that extends Revision");
  }

  private static final class BareDatabase implements ManagedDatabase {
    @Override
    public String name() {
      return "bare";
    }

    @Override
    public RevisionHistory history() {
      return RevisionHistory.of(List.of());
    }
  }
}
