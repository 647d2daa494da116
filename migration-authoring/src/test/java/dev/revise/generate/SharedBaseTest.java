package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.generate.sea.SeaDatabase;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.Compiled;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A module whose database and revisions extend what other modules extend too. */
class SharedBaseTest {
  private static final TableName BUOY = new TableName("sea", "buoy");
  private static final TableName WAVE = new TableName("sea", "wave");

  @Test
  void a_revision_uses_the_names_of_all_that_it_extends() throws Exception {
    String text =
        written(
            created(
                Table.of(
                        BUOY,
                        Column.of("outline", type("region")),
                        Column.of("depth", new ColumnType.Numeric(5, 1)))
                    .withGrants(
                        List.of(
                            new Grant(Privilege.SELECT, "reader"),
                            new Grant(Privilege.SELECT, "writer")))));

    assertThat(text)
        .contains(
            "import dev.revise.generate.sea.SeaRevision;",
            """
                return Table.of(BUOY, Column.of("outline", REGION), Column.of("depth", DEPTH))
                    .withGrants(READERS);
            """);
    assertCompiles(text);
  }

  /** A name means what the nearest class says; one that is hidden is of no use. */
  @Test
  void names_that_are_hidden_mean_nothing_else() throws Exception {
    SchemaChange change = new SchemaChange(Schema.empty());
    change.create(
        Table.of(
            WAVE, Column.of("depth", new ColumnType.Numeric(9, 3)), Column.of("a", type("a"))));
    change.table(WAVE).grant(Privilege.SELECT, "reader").grant(Privilege.INSERT, "writer");
    change.create(Table.of(new TableName("cosmos", "star"), Column.bigint("id")));

    String text = written(change.operations());

    assertThat(text)
        .contains(
            "TableName WAVE = table(\"wave\");",
            "TableName STAR = new TableName(\"cosmos\", \"star\");",
            "Column.of(\"depth\", new ColumnType.Numeric(9, 3))",
            "Privilege.SELECT, READER",
            "Privilege.INSERT, \"writer\"");
    assertCompiles(text);
  }

  @Test
  void files_stand_where_the_module_of_the_database_is() {
    ModuleLayout layout = ModuleLayout.of(new SeaDatabase());

    assertThat(layout)
        .isEqualTo(new ModuleLayout("sea", Path.of("cdb-sea"), "dev.revise.generate.sea"));
    assertThat(layout.source("Revisions"))
        .isEqualTo(
            Path.of("cdb-sea/src/main/java/dev/revise/generate/sea/revision/Revisions.java"));
  }

  private static Operations created(Table table) {
    return new SchemaChange(Schema.empty()).create(table).operations();
  }

  private static ColumnType type(String name) {
    return new ColumnType.Defined(new TableName("public", name));
  }

  private static String written(Operations operations) {
    return RevisionWriter.of(new SeaDatabase())
        .write(
            new RevisionDraft(
                new RevisionId(1), "buoys", LocalDate.of(2026, 11, 21), Schema.empty(), operations))
        .text();
  }

  private static void assertCompiles(String text) throws Exception {
    String name = "dev.revise.generate.sea.revision.V0001__Buoys";
    assertThat(
            Compiled.of(Map.of(name, text)).loadClass(name).getDeclaredConstructor().newInstance())
        .isInstanceOf(Revision.class);
  }
}
