package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.entity.Mapped;
import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenEnum;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes frozen entities: columns and what tells rows apart, as Hibernate needs them, and their
 * enums.
 */
record FrozenWriter(ModuleLayout layout, String schema) {

  static FrozenWriter of(ManagedDatabase database) {
    return new FrozenWriter(ModuleLayout.of(database), database.schema());
  }

  /**
   * What the next revision freezes, and the lock with its lines; nothing if it freezes nothing.
   *
   * @param before the set of the revision before
   * @param lock the text of {@code frozen.lock} as it is, empty if there is none yet
   * @param revisions the name of the class of an earlier revision
   */
  Stream<SourceFile> write(
      FrozenSet before, RevisionDraft draft, String lock, Function<RevisionId, String> revisions) {
    FrozenSet next = before.next(draft.after());
    FrozenLock locked = FrozenLock.of(layout, lock);
    List<SourceFile> files =
        Stream.concat(
                next.fresh().stream().map(entity -> write(entity, next, draft.className())),
                next.fresh().stream()
                    .flatMap(next::enums)
                    .distinct()
                    .filter(type -> !locked.knows(layout.frozen(type)))
                    .map(
                        type ->
                            write(
                                type,
                                type.revision().equals(next.revision())
                                    ? draft.className()
                                    : revisions.apply(type.revision()))))
            .toList();
    return files.isEmpty()
        ? Stream.empty()
        : Stream.concat(files.stream(), Stream.of(locked.with(files).file()));
  }

  /**
   * The class that a revision freezes.
   *
   * @param set of the revision
   * @param revision the name of its class
   */
  SourceFile write(FrozenEntity entity, FrozenSet set, String revision) {
    Table table = set.schema().table(entity.table());
    Entity mapped =
        Entity.of(Mapped.of(table).orElseThrow(), entity.className())
            .inHalfARevision()
            .withEnums(
                set.enums(entity)
                    .collect(Collectors.toMap(type -> type.type().name(), this::className)));
    String text =
        new EntityClass(mapped, schema, javadoc(table, revision), List.of())
            .text(layout.frozenPackage(entity.revision()));
    return new SourceFile(layout.frozen(entity), new FrozenText(text).compact());
  }

  /**
   * The Java enum that a revision freezes.
   *
   * @param revision the name of its class
   */
  SourceFile write(FrozenEnum type, String revision) {
    return new SourceFile(
        layout.frozen(type),
        EnumClass.frozen(type.type(), type.className(), revision)
            .text(layout.frozenPackage(type.revision())));
  }

  private ClassName className(FrozenEnum type) {
    return ClassName.get(layout.frozenPackage(type.revision()), type.className());
  }

  private static String javadoc(Table table, String revision) {
    return "%s\n\n<p>As {@code %s} left it."
        .formatted(new EntityDescription(table, Optional.empty()).javadoc(), revision);
  }
}
