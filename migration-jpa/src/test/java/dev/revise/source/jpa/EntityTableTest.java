package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of the tables in {@code docs/entities.md} is compiled, read, created and validated. */
class EntityTableTest {
  /** The section of the page whose table holds no examples. */
  private static final String NO_EXAMPLES = "### Other types";

  private static final Path PAGE = Path.of("..", "docs", "entities.md");
  private static final String SAME = "the same";
  private static final Pattern KEY = Pattern.compile("@(?:Id|EmbeddedId)\\b");

  private static final List<Row> ROWS = new ArrayList<>();
  private static final List<Class<?>> ENTITIES = new ArrayList<>();

  /**
   * A row of the page; the name of its entity is {@code row} and the number.
   *
   * @param cells source, type in the schema or nothing, lines for PostgreSQL, lines for H2
   */
  private record Row(int number, List<String> cells) {
    String name() {
      return "row" + number;
    }

    /** An attribute, called value, or a whole class, called Row. */
    String source() {
      String text = cells.get(0).replace("\"row_", "\"" + name() + "_");
      String body = text.contains("class Row") ? text : "class Row { " + text + " }";
      return "@Entity(name = \"%s\") public ".formatted(name())
          + body.replaceFirst(
              "class Row(\\b[^{]*)\\{",
              "class Row" + number + "$1{ " + (KEY.matcher(body).find() ? "" : "@Id long id; "));
    }

    boolean isAttribute() {
      return cells.size() == 4;
    }

    List<String> lines(boolean h2) {
      String postgres = cells.get(cells.size() - 2);
      String last = cells.get(cells.size() - 1);
      return Stream.of((h2 && !last.equals(SAME) ? last : postgres).split(" <br> "))
          .map(line -> isAttribute() ? "\"value\" " + line : line)
          .toList();
    }

    /** What the dialect says of this row's tables, as if the entity's name were row. */
    List<String> lines(Operations operations, Dialect dialect) {
      return operations.list().stream()
          .filter(operation -> operation.describe().matches(".*\\." + name() + "(?!\\d).*"))
          .flatMap(operation -> dialect.render(operation).stream())
          .flatMap(command -> dialect.sql(command).lines())
          .map(line -> line.strip().replaceAll(",$", "").replace(name(), "row"))
          .map(line -> line.replaceAll("CONSTRAINT \"[^\".]+\\.", "CONSTRAINT \""))
          .toList();
    }
  }

  @BeforeAll
  static void compile(@TempDir Path directory) throws Exception {
    CompiledEntities entities = new CompiledEntities(directory);
    entities
        .with("Band", "enum Band { U, G }")
        .with("Kind", "enum Kind { SCIENCE, BIAS }")
        .with("Mood", "enum Mood { SAD, GLAD }")
        .with("Night", "record Night(int dayObs, int seqNum) {}")
        .with("Pointing", "@Embeddable class Pointing { double ra; double dec; }")
        .with(
            "Other",
            """
            @Entity
            class Other {
              @Id @GeneratedValue @SequenceGenerator(sequenceName = "other_seq") long id;
              @Column(unique = true) String name;
            }
            """);
    boolean hasExamples = true;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("#")) {
        hasExamples = !line.equals(NO_EXAMPLES);
      }
      if (hasExamples && line.startsWith("| `")) {
        Row row = new Row(ROWS.size(), cells(line));
        ROWS.add(row);
        entities.with("Row" + row.number(), row.source());
      }
    }
    ENTITIES.addAll(entities.load());
    ENTITIES.removeIf(type -> type.isEnum() || type.getSimpleName().equals("Night"));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split(" \\| "))
        .map(cell -> cell.replace("`", "").strip())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> the_page_says_what_is_read() {
    Schema schema = EntitySource.of(ENTITIES, "public").read();
    Operations operations = SchemaDiff.between(Schema.empty(), schema);
    return ROWS.stream()
        .map(row -> dynamicTest(row.cells().get(0), () -> check(row, schema, operations)));
  }

  private static void check(Row row, Schema schema, Operations operations) {
    if (row.isAttribute()) {
      assertThat(schema.table(new TableName("public", row.name())).column("value"))
          .get()
          .extracting(column -> column.type().toString())
          .isEqualTo(row.cells().get(1));
    }
    assertThat(row.lines(operations, Dialects.POSTGRESQL)).containsAll(row.lines(false));
    assertThat(row.lines(operations, Dialects.H2)).containsAll(row.lines(true));
  }

  @ParameterizedTest
  @EnumSource
  void the_databases_keep_it_and_hibernate_accepts_it(DatabaseKind kind) throws Exception {
    try (EntityDatabase database = new EntityDatabase(kind, ENTITIES)) {
      database.check();
      try (SessionFactory sessions = database.sessions()) {
        assertThat(sessions.getMetamodel().getEntities()).hasSize(ROWS.size() + 1);
      }
    }
  }
}
