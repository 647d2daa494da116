package dev.revise.authoring;

import dev.revise.generate.Renumbered;
import dev.revise.generate.Renumbering;
import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code renumber}: gives one of two revisions of the same number the next free one. */
public final class Renumber {
  private Renumber() {}

  /**
   * @param name which of them moves; none for the one that the lock knows last
   * @param root the repository's root
   * @throws dev.revise.schema.MigrationException if not several revisions have that number
   */
  public static RenumberResult of(
      ManagedDatabase database, RevisionId number, Optional<String> name, Path root) {
    ModuleLayout layout = ModuleLayout.of(database);
    RepositoryFiles repository = new RepositoryFiles(root);
    repository.requireModule(layout.module());
    List<SourceFile> files = new ArrayList<>(repository.in(layout.revisions()));
    files.addAll(repository.in(layout.goldens()));
    files.addAll(repository.in(layout.frozen(number)));
    files.add(new SourceFile(layout.lock(), repository.lock(layout.lock())));
    repository
        .file(layout.frozenLock())
        .map(lock -> new SourceFile(lock.path(), repository.lock(lock.path())))
        .forEach(files::add);
    Renumbering renumbering = Renumbering.of(layout, files);
    Renumbered renumbered =
        name.map(one -> renumbering.move(number, one)).orElseGet(() -> renumbering.move(number));
    repository.write(renumbered.written());
    repository.delete(renumbered.deleted());
    return new RenumberResult(
        database.name(),
        renumbered.from(),
        renumbered.to(),
        renumbered.written().stream().map(file -> file.path().toString()).toList(),
        renumbered.deleted().stream().map(Path::toString).toList());
  }
}
