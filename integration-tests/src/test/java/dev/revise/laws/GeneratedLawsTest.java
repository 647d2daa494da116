package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialects;
import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionFiles;
import dev.revise.generate.RevisionWriter;
import dev.revise.generate.RevisionsWriter;
import dev.revise.generate.SourceFile;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.Compiled;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What revise writes for a module, compared with what is there. */
class GeneratedLawsTest {
  private static final Path ROOT = Path.of("..");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TestFactory
  Stream<DynamicTest> a_revision_and_its_way_back_are_written_faithfully() {
    return EachDatabase.all()
        .keepsAtEachRevision(
            "is written faithfully, and so is its way back", GeneratedLawsTest::faithful);
  }

  private static void faithful(ManagedDatabase database, RevisionStep step) throws Exception {
    RevisionDraft up = draft(step, "Up", step.before(), step.upgrade());
    RevisionDraft down = draft(step, "Down", step.after(), step.downgrade());
    Compiled compiled =
        Compiled.of(
            Map.of(
                className(database, up), text(database, up),
                className(database, down), text(database, down)));
    assertThat(replayed(database, compiled, up)).isEqualTo(step.upgrade());
    assertThat(replayed(database, compiled, down)).isEqualTo(step.downgrade());
  }

  @TestFactory
  Stream<DynamicTest> the_list_of_revisions_is_as_it_is_written() {
    return EachDatabase.all()
        .keeps("the list of revisions is as it is written", GeneratedLawsTest::listed);
  }

  private static void listed(ManagedDatabase database) throws IOException {
    List<String> names =
        database.history().steps().stream().map(step -> step.revision().name()).toList();
    SourceFile written = new RevisionsWriter(ModuleLayout.of(database)).write(names);
    assertThat(written.text()).isEqualTo(Files.readString(ROOT.resolve(written.path())));
  }

  @TestFactory
  Stream<DynamicTest> the_next_revision_is_written_where_the_others_are() {
    return EachDatabase.all()
        .keeps("the next revision is written where the others are", GeneratedLawsTest::next);
  }

  private static void next(ManagedDatabase database) throws IOException {
    RevisionHistory history = database.history();
    ModuleLayout layout = ModuleLayout.of(database);
    String lock = Files.readString(ROOT.resolve(layout.lock()));
    Schema head = history.schemaAt(history.head());
    RevisionDraft draft =
        new RevisionDraft(history.head().next(), "Look around", TODAY, head, Operations.of());
    List<SourceFile> files = RevisionFiles.of(database).write(draft, lock, "");

    assertThat(files.stream().map(SourceFile::path))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of(
                        layout.source(draft.className()),
                        layout.source("Revisions"),
                        layout.lock()),
                    goldens(layout, draft))
                .toList());
    assertThat(files.get(2).text()).startsWith(lock).endsWith(" " + draft.className() + "\n");
  }

  private static Stream<Path> goldens(ModuleLayout layout, RevisionDraft draft) {
    return Dialects.all().stream()
        .flatMap(
            dialect ->
                Stream.of("up", "down").map(way -> layout.golden(draft.id(), way, dialect.name())));
  }

  private static RevisionDraft draft(
      RevisionStep step, String message, Schema before, Operations operations) {
    return new RevisionDraft(step.revision().id(), message, TODAY, before, operations);
  }

  private static String text(ManagedDatabase database, RevisionDraft draft) {
    return RevisionWriter.of(database).write(draft).text();
  }

  private static String className(ManagedDatabase database, RevisionDraft draft) {
    return ModuleLayout.of(database).revisionPackage() + "." + draft.className();
  }

  private static Operations replayed(
      ManagedDatabase database, Compiled compiled, RevisionDraft draft) throws Exception {
    Class<?> type = compiled.loadClass(className(database, draft));
    SchemaChange change = new SchemaChange(draft.before());
    Method method = Revision.class.getDeclaredMethod("change", SchemaChange.class);
    method.setAccessible(true);
    method.invoke(type.getDeclaredConstructor().newInstance(), change);
    return change.operations();
  }
}
