package dev.revise.cdb.latiss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.generate.ModuleLayout;
import dev.revise.generate.RevisionDraft;
import dev.revise.generate.RevisionFiles;
import dev.revise.generate.RevisionWriter;
import dev.revise.generate.RevisionsWriter;
import dev.revise.generate.SourceFile;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What revise writes for this module, compared with what people wrote. */
class LatissGeneratedTest {
  private static final LatissDatabase DATABASE = new LatissDatabase();
  private static final RevisionHistory HISTORY = DATABASE.history();
  private static final ModuleLayout LAYOUT = ModuleLayout.of(DATABASE);

  @Test
  void every_revision_and_its_way_back_are_written_faithfully() throws Exception {
    Map<String, String> sources = new HashMap<>();
    for (RevisionStep step : HISTORY.steps()) {
      add(sources, upgrade(step));
      add(sources, downgrade(step));
    }
    Compiled compiled = Compiled.of(sources);
    for (RevisionStep step : HISTORY.steps()) {
      assertThat(replayed(compiled, upgrade(step))).isEqualTo(step.upgrade());
      assertThat(replayed(compiled, downgrade(step))).isEqualTo(step.downgrade());
    }
  }

  @Test
  void a_written_revision_calls_things_by_the_names_of_the_module() {
    String text = RevisionWriter.of(DATABASE).write(upgrade(HISTORY.steps().get(15))).text();

    assertThat(text)
        .contains("extends LatissRevision", ".table(CCDEXPOSURE)")
        .contains(".grant(Privilege.SELECT, USDF, OODS);")
        .doesNotContain("private static final", "schema.apply");
  }

  @Test
  void the_list_of_revisions_is_as_it_is_written() throws IOException {
    List<String> names = HISTORY.steps().stream().map(step -> step.revision().name()).toList();
    SourceFile written = new RevisionsWriter(LAYOUT).write(names);

    assertThat(written.text()).isEqualTo(Files.readString(Path.of("..").resolve(written.path())));
  }

  @Test
  void the_files_of_a_revision_without_operations() throws IOException {
    String lock = Files.readString(Path.of("..").resolve(LAYOUT.lock()));
    RevisionDraft draft =
        new RevisionDraft(
            HISTORY.head().next(),
            "DM-12345: look around",
            LocalDate.of(2026, 11, 21),
            HISTORY.schemaAt(HISTORY.head()),
            Operations.of());
    List<SourceFile> files = RevisionFiles.of(DATABASE).write(draft, lock);

    assertThat(files.stream().map(file -> file.path().toString()))
        .contains(
            "cdb-latiss/src/main/java/dev/revise/cdb/latiss/revision/%s.java"
                .formatted(draft.className()),
            "cdb-latiss/src/main/java/dev/revise/cdb/latiss/revision/Revisions.java",
            "cdb-latiss/revisions.lock",
            "cdb-latiss/src/test/resources/sql/r%s.up.postgresql.sql".formatted(draft.id()),
            "cdb-latiss/src/test/resources/sql/r%s.down.h2.sql".formatted(draft.id()))
        .hasSize(7);
    assertThat(files.get(2).text()).startsWith(lock).endsWith(" " + draft.className() + "\n");
  }

  private static RevisionDraft upgrade(RevisionStep step) {
    return draft(step, "Up", step.before(), step.upgrade());
  }

  private static RevisionDraft downgrade(RevisionStep step) {
    return draft(step, "Down", step.after(), step.downgrade());
  }

  private static RevisionDraft draft(
      RevisionStep step, String message, Schema before, Operations operations) {
    return new RevisionDraft(
        step.revision().id(), message, LocalDate.of(2026, 11, 21), before, operations);
  }

  private static void add(Map<String, String> sources, RevisionDraft draft) {
    sources.put(className(draft), RevisionWriter.of(DATABASE).write(draft).text());
  }

  private static String className(RevisionDraft draft) {
    return LAYOUT.revisionPackage() + "." + draft.className();
  }

  private static Operations replayed(Compiled compiled, RevisionDraft draft) throws Exception {
    Class<?> type = compiled.loadClass(className(draft));
    SchemaChange change = new SchemaChange(draft.before());
    Method method = Revision.class.getDeclaredMethod("change", SchemaChange.class);
    method.setAccessible(true);
    method.invoke(type.getDeclaredConstructor().newInstance(), change);
    return change.operations();
  }
}
