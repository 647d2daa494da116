package dev.revise.generate;

import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frozen entities of all revisions of a module, and {@code frozen.lock}. What the lock knows is
 * frozen; a file that it does not know yet is written anew.
 */
public final class FrozenFiles {
  private final ManagedDatabase database;
  private final ModuleLayout layout;
  private final List<FrozenSet> sets;

  private FrozenFiles(ManagedDatabase database) {
    this.database = database;
    this.layout = ModuleLayout.of(database);
    this.sets = FrozenSet.all(database.history());
  }

  public static FrozenFiles of(ManagedDatabase database) {
    return new FrozenFiles(database);
  }

  /** The files of the classes that there should be. */
  public List<Path> paths() {
    return sets.stream().flatMap(set -> set.fresh().stream()).map(layout::frozen).toList();
  }

  /**
   * The files to write, whole: classes that are missing or not locked, and the lock, last; none if
   * nothing is missing.
   *
   * @param existing those of {@link #paths} that there are
   * @param lock the text of {@link ModuleLayout#frozenLock()}
   * @throws dev.revise.schema.MigrationException if a class is not as it was locked, or is gone and
   *     would not be the same again; if the lock is broken or knows a class of no revision
   */
  public List<SourceFile> missing(List<SourceFile> existing, String lock) {
    FrozenLock before = FrozenLock.of(layout, lock);
    before.requireNoOther(paths());
    Set<Path> locked =
        existing.stream()
            .filter(before::locks)
            .map(SourceFile::path)
            .collect(Collectors.toUnmodifiableSet());
    List<SourceFile> written =
        sets.stream().flatMap(set -> written(set, locked)).collect(Collectors.toList());
    if (!written.isEmpty()) {
      written.add(before.with(written).file());
    }
    return List.copyOf(written);
  }

  private Stream<SourceFile> written(FrozenSet set, Set<Path> locked) {
    FrozenWriter writer = FrozenWriter.of(database);
    String revision = database.history().step(set.revision()).revision().name();
    return set.fresh().stream()
        .filter(entity -> !locked.contains(layout.frozen(entity)))
        .map(entity -> writer.write(entity, set.schema(), revision));
  }
}
