package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.entity.Sayable;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The live entities and the head are the same; {@code -Dentities=write} makes them so. */
class EntityFilesLawsTest {

  /** Where people edit the entities, they stay. */
  @BeforeAll
  static void writeIfAsked() throws IOException {
    if (System.getProperty("entities", "").equals("write")) {
      for (ManagedDatabase database : Cases.databases().toList()) {
        if (!LiveEntities.areTheTarget(database)) {
          write(new LiveEntities(database));
        }
      }
    }
  }

  private static void write(LiveEntities entities) throws IOException {
    Files.createDirectories(entities.directory());
    for (SourceFile file : entities.written()) {
      Files.writeString(LiveEntities.ROOT.resolve(file.path()), file.text());
    }
  }

  @TestFactory
  Stream<DynamicTest> they_are_as_they_are_written() {
    return keeps(
        "entities are as they are written",
        entities ->
            assertThat(entities.written())
                .allSatisfy(
                    file ->
                        assertThat(LiveEntities.ROOT.resolve(file.path()))
                            .hasContent(file.text())));
  }

  @TestFactory
  Stream<DynamicTest> there_is_no_other() {
    return keeps("there is no other entity", EntityFilesLawsTest::noOther);
  }

  private static void noOther(LiveEntities entities) throws IOException {
    try (Stream<Path> there = Files.list(entities.directory())) {
      assertThat(there.filter(file -> !file.endsWith("package-info.java")))
          .containsExactlyInAnyOrderElementsOf(
              entities.written().stream()
                  .map(file -> LiveEntities.ROOT.resolve(file.path()))
                  .toList());
    }
  }

  /** What {@code Unsaid} fills in, and nothing more. */
  @TestFactory
  Stream<DynamicTest> they_say_all_but_what_they_have_no_words_for() {
    return keeps(
        "entities leave unsaid grants, comments of constraints, sequences that nothing uses, views by a query of their own",
        entities ->
            assertThat(entities.read().ignoringColumnOrder())
                .isEqualTo(
                    said(uncommented(withoutGrants(entities.head()))).ignoringColumnOrder()));
  }

  @TestFactory
  Stream<DynamicTest> written_again_they_stay() {
    return keeps(
        "entities written again stay",
        entities -> assertThat(entities.written(entities.read())).isEqualTo(entities.written()));
  }

  private static Stream<DynamicTest> keeps(String law, EntitiesTest test) {
    return EachDatabase.that(LiveEntities::areWritten)
        .keeps(law, database -> test.run(new LiveEntities(database)));
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

  private static Schema uncommented(Schema schema) {
    Schema bare = schema;
    for (Table table : schema.tables().values()) {
      bare = bare.edit(table.name(), EntityFilesLawsTest::uncommented);
    }
    return bare;
  }

  private static Table uncommented(Table table) {
    return table.withConstraints(
        table.constraints().stream().map(key -> key.withComment(Optional.empty())).toList());
  }

  /** Without sequences that nothing uses and views of which only the database knows the columns. */
  private static Schema said(Schema schema) {
    List<Table> tables =
        schema.tables().values().stream()
            .map(
                table ->
                    table.withColumns(
                        table.columns().stream()
                            .map(column -> column.withSequence(Optional.empty()))
                            .toList()))
            .toList();
    return Schema.of(tables, tellable(schema));
  }

  private static List<View> tellable(Schema schema) {
    return schema.views().values().stream()
        .filter(view -> Sayable.shown(view, schema).isPresent())
        .toList();
  }

  /** What a law asks of the entities of a database. */
  @FunctionalInterface
  private interface EntitiesTest {
    void run(LiveEntities entities) throws Exception;
  }
}
