package dev.revise.authoring;

import dev.revise.generate.FrozenFiles;
import dev.revise.generate.SourceFile;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import java.nio.file.Path;
import java.util.List;

/** {@code freeze}: the entities of all revisions that are not frozen yet. */
public final class Freeze {
  private final ManagedDatabase database;
  private final RepositoryFiles repository;

  private Freeze(ManagedDatabase database, Path root) {
    this.database = database;
    this.repository = new RepositoryFiles(root);
  }

  /**
   * Shows what is missing and writes nothing.
   *
   * @param root the repository's root
   * @throws dev.revise.schema.MigrationException if the sources are not there, or a frozen entity
   *     is not as {@code frozen.lock} says
   */
  public static FreezeResult show(ManagedDatabase database, Path root) {
    return new Freeze(database, root).result(false);
  }

  /**
   * Writes what is missing, all of it or nothing.
   *
   * @param root the repository's root
   * @throws dev.revise.schema.MigrationException as above
   */
  public static FreezeResult write(ManagedDatabase database, Path root) {
    return new Freeze(database, root).result(true);
  }

  private FreezeResult result(boolean writing) {
    List<SourceFile> files = missing();
    if (writing) {
      repository.write(files);
    }
    return new FreezeResult(
        database.name(),
        files.stream().map(file -> file.path().toString()).toList(),
        writing && !files.isEmpty(),
        warnings());
  }

  private List<SourceFile> missing() {
    ModuleLayout layout = ModuleLayout.of(database);
    repository.requireModule(layout.module());
    FrozenFiles frozen = FrozenFiles.of(database);
    List<SourceFile> existing = frozen.paths().stream().flatMap(repository::file).toList();
    return frozen.missing(existing, repository.lock(layout.frozenLock()));
  }

  private List<String> warnings() {
    RevisionHistory history = database.history();
    return FrozenSet.at(history, history.head()).unmapped().stream()
        .map(
            table ->
                "%s has no frozen entity: Hibernate cannot tell its rows apart, or write its names"
                    .formatted(table))
        .toList();
  }
}
