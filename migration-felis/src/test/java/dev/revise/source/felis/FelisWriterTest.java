package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.diff.SchemaDiff;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FelisWriterTest {
  private static final int SCHEMAS = 2000;
  private static final TableName STAR = new TableName("s", "star");

  @TempDir Path directory;

  @Test
  void writes_as_a_person_would() {
    Table star =
        Table.of(
                STAR,
                Column.bigint("id").notNull().serial("star_id_seq"),
                Column.doublePrecision("ra").comment("Right ascension. Unit: deg. UCD: pos.eq.ra."),
                Column.bool("seen").comment("Whether anybody saw it, in words: yes or no."))
            .with(new PrimaryKey("star_pkey", "id"))
            .comment("Stars.");

    FelisText text = FelisWriter.write("s", Schema.of(List.of(star), List.of()));

    assertThat(text.felis())
        .isEqualTo(
            """
            name: s
            '@id': '#s'
            tables:
            - name: star
              '@id': '#star'
              description: Stars.
              primaryKey:
              - '#star.id'
              columns:
              - name: id
                '@id': '#star.id'
                datatype: long
                nullable: false
                autoincrement: true
              - name: ra
                '@id': '#star.ra'
                description: Right ascension.
                datatype: double
                ivoa:ucd: pos.eq.ra
                ivoa:unit: deg
              - name: seen
                '@id': '#star.seen'
                description: 'Whether anybody saw it, in words: yes or no.'
                datatype: boolean
            """);
    assertThat(text.overlay()).isEmpty();
  }

  @Test
  void what_felis_cannot_say_is_in_the_overlay() {
    Table star = Table.of(STAR, Column.bigint("id").identity()).with(new PrimaryKey("key", "id"));
    View view = View.of(new TableName("s", "planet"), STAR, "id AS number");

    assertThat(FelisWriter.write("s", Schema.of(List.of(star), List.of(view))).overlay())
        .hasValue(
            """
            views:
              planet:
                of: star
                renames:
                  number: id
            tables:
              star:
                primaryKey: key
                columns:
                  id:
                    default:
                      identity: BY DEFAULT
            """);
  }

  @Test
  void whether_a_computed_column_is_stored_comes_back() {
    Table star =
        Table.of(
            STAR,
            Column.bigint("id"),
            Column.bigint("twice").generatedAs("\"id\" * 2"),
            Column.bigint("thrice")
                .withDefault(Optional.of(new DefaultValue.Generated("\"id\" * 3", true))));

    assertThat(FelisWriter.write("s", Schema.of(List.of(star), List.of())).overlay())
        .hasValue(
            """
            tables:
              star:
                columns:
                  twice:
                    default:
                      generated: '"id" * 2'
                  thrice:
                    default:
                      virtual: '"id" * 3'
            """);
    assertThat(comesBack(Schema.of(List.of(star), List.of()), 0)).isTrue();
  }

  @Test
  void nothing_is_a_file_too() {
    assertThat(FelisWriter.write("s", Schema.empty()).felis())
        .isEqualTo("name: s\n'@id': '#s'\ntables: []\n");
  }

  @Test
  void refuses_what_neither_can_say() {
    Table blank = Table.of(STAR, Column.text(" id"));
    Table elsewhere = Table.of(new TableName("t", "star"), Column.text("id"));

    assertThatThrownBy(() -> FelisWriter.write("s", Schema.of(List.of(blank), List.of())))
        .hasMessage("column \" id\" has blanks around its name, which no file keeps; rename it");
    assertThatThrownBy(() -> FelisWriter.write("s", Schema.of(List.of(elsewhere), List.of())))
        .hasMessage(
            "t.star is not in schema \"s\", and a Felis file describes one schema; leave it out");
  }

  @Test
  void words_that_yaml_takes_for_something_else_come_back() {
    String[] names = {
      "yes", "null", "~", "12:30", "1_0", "0o7", "2026-01-01", "=", "<<", "- a", "a: b", "a #b"
    };
    for (String name : names) {
      Table table = Table.of(new TableName("s", name), Column.text(name).comment(name));
      assertThat(FelisWriter.write("s", Schema.of(List.of(table), List.of())).felis())
          .contains("'" + name + "'");
    }
  }

  @Test
  void random_schemas_come_back() {
    int written = 0;
    for (int seed = 0; seed < SCHEMAS; seed++) {
      Schema schema = new RandomSchemas("s", new Random(seed)).next();
      written += comesBack(schema, seed) ? 1 : 0;
    }
    assertThat(written).isGreaterThan(SCHEMAS / 2);
  }

  /** Nothing but names with blanks around them is refused. */
  private boolean comesBack(Schema schema, int seed) {
    FelisText text;
    try {
      text = FelisWriter.write("s", schema);
    } catch (MigrationException e) {
      assertThat(e)
          .as("seed " + seed)
          .hasMessageMatching("(?s).* \"( .*|.* )\" has blanks around its name.*");
      return false;
    }
    FelisFile files = new FelisFile(directory).with("s.yaml", text.felis());
    files.with("s.overlay.yaml", text.overlay().orElse("{}"));
    Schema back = files.source("s.yaml").read();
    assertThat(SchemaDiff.between(schema, back).list()).as("seed " + seed).isEmpty();
    return true;
  }
}
