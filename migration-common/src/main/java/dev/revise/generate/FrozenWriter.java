package dev.revise.generate;

import dev.revise.entity.Mapped;
import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes frozen entities: columns and what tells rows apart, as Hibernate needs them. */
record FrozenWriter(ModuleLayout layout, String schema) {

  static FrozenWriter of(ManagedDatabase database) {
    return new FrozenWriter(ModuleLayout.of(database), database.schema());
  }

  /**
   * What the next revision freezes, and the lock with its lines; nothing if it freezes nothing.
   *
   * @param before the set of the revision before
   * @param lock the text of {@code frozen.lock} as it is, empty if there is none yet
   */
  Stream<SourceFile> write(FrozenSet before, RevisionDraft draft, String lock) {
    List<SourceFile> files =
        before.next(draft.after()).fresh().stream()
            .map(entity -> write(entity, draft.after(), draft.className()))
            .toList();
    return files.isEmpty()
        ? Stream.empty()
        : Stream.concat(files.stream(), Stream.of(FrozenLock.of(layout, lock).with(files).file()));
  }

  /**
   * The class that a revision freezes.
   *
   * @param revised as the revision leaves the schema
   * @param revision the name of its class
   */
  SourceFile write(FrozenEntity entity, Schema revised, String revision) {
    Table table = revised.table(entity.table());
    Entity mapped = Entity.of(Mapped.of(table).orElseThrow(), entity.className()).inHalfARevision();
    String text =
        new EntityClass(mapped, schema, javadoc(table, revision), List.of())
            .text(layout.frozenPackage(entity.revision()));
    return new SourceFile(layout.frozen(entity), new FrozenText(text).compact());
  }

  private static String javadoc(Table table, String revision) {
    return "%s\n\n<p>As {@code %s} left it."
        .formatted(new EntityDescription(table, Optional.empty()).javadoc(), revision);
  }
}
