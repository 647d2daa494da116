package dev.revise.generate;

import dev.revise.entity.ClassNames;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes JPA entities: a class a table, and a read-only one a view whose columns can be told. Read
 * again by {@code dev.revise.source.jpa.EntitySource}, and filled by {@link
 * dev.revise.entity.Unsaid}, they are the schema that they were written from.
 *
 * @param sources the directory of Java sources, from the root of the repository
 * @param packageName where the classes are
 * @param schema the schema that entities need not name
 */
public record EntityWriter(Path sources, String packageName, String schema) {

  /** The live entities of a module, in the package {@code entity} below the database's class. */
  public static EntityWriter of(ManagedDatabase database) {
    return of(ModuleLayout.of(database), database.schema());
  }

  static EntityWriter of(ModuleLayout layout, String schema) {
    return new EntityWriter(layout.sources(), layout.entityPackage(), schema);
  }

  /**
   * The classes in the order of their names.
   *
   * @throws MigrationException if a table has what no entity can map: no column for an identifier,
   *     or a name that Hibernate cannot write
   */
  public List<SourceFile> write(Schema written) {
    return entities(written)
        .map(this::file)
        .sorted(Comparator.comparing(SourceFile::path))
        .toList();
  }

  /**
   * Where they are, in the same order.
   *
   * @throws MigrationException as above
   */
  public List<Path> paths(Schema written) {
    return entities(written).map(this::path).sorted().toList();
  }

  /** The directory of the classes. */
  public Path directory() {
    return sources.resolve(packageName.replace('.', '/'));
  }

  private static Stream<Entity> entities(Schema written) {
    ClassNames names = ClassNames.of(written.names().toList());
    return Stream.concat(
        written.tables().values().stream().map(table -> Entity.of(table, names.of(table.name()))),
        written.views().values().stream()
            .flatMap(view -> Entity.of(view, written, names.of(view.name())).stream()));
  }

  private Path path(Entity entity) {
    return directory().resolve(entity.className() + ".java");
  }

  private SourceFile file(Entity entity) {
    return new SourceFile(path(entity), EntityClass.of(entity, schema).text(packageName));
  }
}
