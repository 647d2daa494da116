package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.entity.Unsaid;
import dev.revise.generate.EntityWriter;
import dev.revise.generate.SourceFile;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.source.jpa.EntitySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The live entities and the head schema are the same; {@code -Dentities=write} makes them so. */
class LatissEntitiesTest {
  private static final LatissDatabase DATABASE = new LatissDatabase();
  private static final Schema HEAD = DATABASE.history().schemaAt(DATABASE.history().head());
  private static final Path ROOT = Path.of("..");
  private static final List<SourceFile> FILES = EntityWriter.of(DATABASE).write(HEAD);

  @BeforeAll
  static void writeIfAsked() throws IOException {
    if (System.getProperty("entities", "").equals("write")) {
      for (SourceFile file : FILES) {
        Files.createDirectories(ROOT.resolve(file.path()).getParent());
        Files.writeString(ROOT.resolve(file.path()), file.text());
      }
    }
  }

  @Test
  void they_are_as_they_are_written() {
    assertThat(FILES)
        .allSatisfy(file -> assertThat(ROOT.resolve(file.path())).hasContent(file.text()));
  }

  @Test
  void there_is_no_other() throws IOException {
    Path directory = ROOT.resolve(FILES.get(0).path()).getParent();
    try (Stream<Path> there = Files.list(directory)) {
      assertThat(there.filter(file -> !file.endsWith("package-info.java")))
          .containsExactlyInAnyOrderElementsOf(
              FILES.stream().map(file -> ROOT.resolve(file.path())).toList());
    }
  }

  @Test
  void there_is_nothing_to_generate_from_them() {
    assertThat(SchemaDiff.between(HEAD, Unsaid.from(HEAD, entities())).list()).isEmpty();
  }

  /** What {@link Unsaid} fills in, and nothing more. */
  @Test
  void they_leave_unsaid_grants_and_sequences_that_nothing_uses() {
    assertThat(entities().ignoringColumnOrder())
        .isEqualTo(withoutSequences(withoutGrants(HEAD)).ignoringColumnOrder());
  }

  @Test
  void written_again_they_stay() {
    assertThat(EntityWriter.of(DATABASE).write(entities())).isEqualTo(FILES);
  }

  private static Schema entities() {
    return EntitySource.ofPackage(
            "dev.revise.cdb.latiss.entity", LatissEntitiesTest.class.getClassLoader())
        .inSchema(DATABASE.schema())
        .read();
  }

  private static Schema withoutGrants(Schema schema) {
    Schema bare = schema;
    for (Table table : schema.tables().values()) {
      bare = bare.edit(table.name(), t -> t.withGrants(List.of()));
    }
    for (var view : schema.views().keySet()) {
      bare = bare.editView(view, v -> v.withGrants(List.of()));
    }
    return bare;
  }

  private static Schema withoutSequences(Schema schema) {
    List<Table> tables =
        schema.tables().values().stream()
            .map(
                table ->
                    table.withColumns(
                        table.columns().stream()
                            .map(column -> column.withSequence(Optional.empty()))
                            .toList()))
            .toList();
    return Schema.of(tables, schema.views().values());
  }
}
