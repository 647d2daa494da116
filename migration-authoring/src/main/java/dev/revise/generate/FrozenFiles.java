package dev.revise.generate;

import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenEnum;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frozen entities of all revisions of a module with their enums, and {@code frozen.lock}. What
 * the lock knows is frozen; a file that it does not know yet is written anew.
 */
public final class FrozenFiles {
  private final ManagedDatabase database;
  private final ModuleLayout layout;
  private final FrozenWriter writer;
  private final List<FrozenSet> sets;

  private FrozenFiles(ManagedDatabase database) {
    this.database = database;
    this.layout = ModuleLayout.of(database);
    this.writer = FrozenWriter.of(database);
    this.sets = FrozenSet.all(database.history());
  }

  public static FrozenFiles of(ManagedDatabase database) {
    return new FrozenFiles(database);
  }

  /**
   * The files of the classes that there should be; enums among them that older entities, which hold
   * labels as text, do without.
   */
  public List<Path> paths() {
    return Stream.concat(
            sets.stream().flatMap(set -> set.fresh().stream()).map(layout::frozen),
            enums().map(layout::frozen))
        .toList();
  }

  private Stream<FrozenEnum> enums() {
    return sets.stream().flatMap(set -> set.enums().values().stream()).distinct();
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
    List<SourceFile> written = new ArrayList<>();
    Set<FrozenEnum> needed = new LinkedHashSet<>();
    enums().filter(type -> before.knows(layout.frozen(type))).forEach(needed::add);
    for (FrozenSet set : sets) {
      for (FrozenEntity entity : set.fresh()) {
        if (!locked.contains(layout.frozen(entity))) {
          written.add(writer.write(entity, set, name(set.revision())));
          set.enums(entity).forEach(needed::add);
        }
      }
    }
    needed.stream()
        .filter(type -> !locked.contains(layout.frozen(type)))
        .forEach(type -> written.add(writer.write(type, name(type.revision()))));
    if (!written.isEmpty()) {
      written.add(before.with(written).file());
    }
    return List.copyOf(written);
  }

  private String name(RevisionId revision) {
    return database.history().step(revision).revision().name();
  }
}
