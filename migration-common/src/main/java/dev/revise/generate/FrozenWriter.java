package dev.revise.generate;

import dev.revise.entity.Mapped;
import dev.revise.revision.FrozenEntity;
import dev.revise.revision.FrozenSet;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Table;
import java.util.List;
import java.util.Optional;

/** Writes frozen entities: columns and what tells rows apart, as Hibernate needs them. */
record FrozenWriter(ModuleLayout layout, String schema) {

  static FrozenWriter of(ManagedDatabase database) {
    return new FrozenWriter(ModuleLayout.of(database), database.schema());
  }

  /**
   * The classes that a revision freezes.
   *
   * @param revision the name of its class
   */
  List<SourceFile> write(FrozenSet set, String revision) {
    return set.fresh().stream()
        .map(entity -> file(entity, set.schema().table(entity.table()), revision))
        .toList();
  }

  private SourceFile file(FrozenEntity entity, Table table, String revision) {
    Entity mapped = Entity.of(Mapped.of(table).orElseThrow(), entity.className());
    String text =
        new EntityClass(mapped, schema, javadoc(table, revision))
            .text(layout.frozenPackage(entity.revision()));
    return new SourceFile(layout.frozen(entity), new FrozenText(text).compact());
  }

  private static String javadoc(Table table, String revision) {
    return "%s\n\n<p>As {@code %s} left it."
        .formatted(new EntityDescription(table, Optional.empty()).javadoc(), revision);
  }
}
