package dev.revise.generate;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.Operations;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionLock;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files that a new revision brings to its module: its class, the list of revisions, its line in
 * {@code revisions.lock}, the SQL that people review, up and down for each dialect, the entities
 * that it freezes, and their lines in {@code frozen.lock}.
 */
public final class RevisionFiles {
  private final ManagedDatabase database;
  private final ModuleLayout layout;

  private RevisionFiles(ManagedDatabase database) {
    this.database = database;
    this.layout = ModuleLayout.of(database);
  }

  public static RevisionFiles of(ManagedDatabase database) {
    return new RevisionFiles(database);
  }

  /**
   * The files to write, whole.
   *
   * @param lock the text of {@code revisions.lock} as it is, empty if there is none yet
   * @param frozenLock the text of {@code frozen.lock} in the same way
   * @throws MigrationException if the draft is not the next revision of the module, or {@code
   *     frozen.lock} knows entities of its number already
   */
  public List<SourceFile> write(RevisionDraft draft, String lock, String frozenLock) {
    requireNext(draft);
    SourceFile revision = RevisionWriter.of(database).write(draft);
    FrozenSet head = FrozenSet.at(database.history(), database.history().head());
    return Stream.of(
            Stream.of(revision),
            around(layout, draft, names(), lock),
            FrozenWriter.of(database)
                .write(
                    head, draft, frozenLock, id -> database.history().step(id).revision().name()))
        .flatMap(files -> files)
        .toList();
  }

  /**
   * What stands around the class of a revision.
   *
   * @param earlier the names of the classes before it
   */
  static Stream<SourceFile> around(
      ModuleLayout layout, RevisionDraft draft, Stream<String> earlier, String lock) {
    SourceFile revisions =
        new RevisionsWriter(layout)
            .write(Stream.concat(earlier, Stream.of(draft.className())).toList());
    return Stream.concat(
        Stream.of(revisions, locked(layout, draft, lock)), goldens(layout, draft).stream());
  }

  private void requireNext(RevisionDraft draft) {
    if (!draft.id().equals(database.history().head().next())) {
      throw new MigrationException(
          "the next revision of %s is \"%s\", not \"%s\""
              .formatted(database.name(), database.history().head().next(), draft.id()));
    }
    revisions()
        .filter(revision -> !layout.revisionPackage().equals(revision.getClass().getPackageName()))
        .findFirst()
        .ifPresent(
            revision -> {
              throw new MigrationException(
                  "revision %s stands in package %s; the revisions of %s belong in %s"
                      .formatted(
                          revision.name(),
                          revision.getClass().getPackageName(),
                          database.name(),
                          layout.revisionPackage()));
            });
  }

  private Stream<Revision> revisions() {
    return database.history().steps().stream().map(RevisionStep::revision);
  }

  private Stream<String> names() {
    return revisions().map(Revision::name);
  }

  private static SourceFile locked(ModuleLayout layout, RevisionDraft draft, String lock) {
    String line = RevisionLock.line(draft.id(), draft.operations(), draft.className());
    String before = lock.isEmpty() || lock.endsWith("\n") ? lock : lock + "\n";
    return new SourceFile(layout.lock(), before + line + "\n");
  }

  private static List<SourceFile> goldens(ModuleLayout layout, RevisionDraft draft) {
    List<SourceFile> goldens = new ArrayList<>();
    for (Dialect dialect : Dialects.all()) {
      goldens.add(golden(layout, draft, "up", dialect, draft.operations()));
      goldens.add(golden(layout, draft, "down", dialect, draft.operations().inverse()));
    }
    return goldens;
  }

  private static SourceFile golden(
      ModuleLayout layout,
      RevisionDraft draft,
      String way,
      Dialect dialect,
      Operations operations) {
    return new SourceFile(
        layout.golden(draft.id(), way, dialect.name()), dialect.script(operations));
  }
}
