package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.entity.Mapped;
import dev.revise.generate.FrozenFiles;
import dev.revise.revision.ModuleLayout;
import dev.revise.generate.SourceFile;
import dev.revise.revision.FrozenEntities;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 6: the frozen entities of a revision fit the database at that revision, for ever. */
class FrozenLawsTest {
  private static final Path ROOT = Path.of("..");

  @TestFactory
  Stream<DynamicTest> they_validate_and_a_row_of_each_is_written_and_read() {
    return Case.all()
        .flatMap(
            one ->
                one.eachRevision(
                    "frozen entities validate, and a row of each is written and read",
                    step -> rowOfEach(one, step)));
  }

  private static void rowOfEach(Case one, RevisionStep step) throws Exception {
    SortedMap<TableName, Class<?>> entities =
        FrozenEntities.of(one.database()).at(step.revision().id());
    Set<TableName> tables = referencedFirst(step.after());
    assertThat(entities.keySet()).containsExactlyInAnyOrderElementsOf(tables);
    try (Site site = one.at(step.revision().id());
        SessionFactory sessions =
            EntitySessions.open(one.database(), site.place(), entities.values())) {
      List<Object> rows = new ArrayList<>();
      for (TableName table : tables) {
        rows.add(EntityRows.of(entities.get(table)));
      }
      write(sessions, rows);
      rows.forEach(row -> assertRead(sessions, row));
    }
  }

  private static void write(SessionFactory sessions, List<Object> rows) throws Exception {
    for (Object row : rows) {
      Object fresh = EntityRows.unnumbered(row);
      sessions.inTransaction(session -> session.persist(fresh));
    }
  }

  private static void assertRead(SessionFactory sessions, Object row) {
    Object id = sessions.getPersistenceUnitUtil().getIdentifier(row);
    Object read = sessions.fromSession(session -> (Object) session.find(row.getClass(), id));
    assertThat(read).usingRecursiveComparison().isEqualTo(row);
  }

  /** Those that an entity can map. */
  private static Set<TableName> referencedFirst(Schema schema) {
    Set<TableName> ordered = new LinkedHashSet<>();
    schema.tables().keySet().forEach(table -> add(table, schema, ordered));
    ordered.removeIf(table -> !Mapped.isPossible(schema.table(table)));
    return ordered;
  }

  private static void add(TableName table, Schema schema, Set<TableName> ordered) {
    schema
        .table(table)
        .foreignKeys()
        .map(ForeignKey::references)
        .filter(referenced -> !referenced.equals(table))
        .forEach(referenced -> add(referenced, schema, ordered));
    ordered.add(table);
  }

  /** {@code revise freeze} finds nothing missing and nothing edited. */
  @TestFactory
  Stream<DynamicTest> each_is_there_and_as_it_was_locked() {
    return EachDatabase.all()
        .keeps(
            "each frozen entity is there and as it was locked",
            database ->
                assertThat(FrozenFiles.of(database).missing(there(database), lock(database)))
                    .isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> there_is_no_other() {
    return EachDatabase.all()
        .keeps(
            "there is no other frozen entity",
            database ->
                assertThat(there(database))
                    .extracting(SourceFile::path)
                    .containsExactlyInAnyOrderElementsOf(FrozenFiles.of(database).paths()));
  }

  private static List<SourceFile> there(ManagedDatabase database) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(frozen(ModuleLayout.of(database)))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("package-info.java")) {
          files.add(new SourceFile(ROOT.relativize(file), Files.readString(file)));
        }
      }
    }
    return files;
  }

  private static Path frozen(ModuleLayout layout) {
    return ROOT.resolve(layout.directory(layout.frozenPackage()));
  }

  private static String lock(ManagedDatabase database) throws IOException {
    return Files.readString(ROOT.resolve(ModuleLayout.of(database).frozenLock()));
  }
}
