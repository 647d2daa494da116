package dev.revise.generate;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes JPA entities: a class a table, a read-only one a view whose columns can be told, and an
 * enum an enum type that one of them has. Read again by {@code dev.revise.source.jpa.EntitySource},
 * and filled by {@link dev.revise.entity.Unsaid}, they are the schema that they were written from.
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
    SchemaClasses classes = SchemaClasses.of(written, packageName);
    return Stream.concat(
            classes.entities().stream().map(this::file), classes.enums().stream().map(this::file))
        .sorted(Comparator.comparing(SourceFile::path))
        .toList();
  }

  /**
   * Where they are, in the same order.
   *
   * @throws MigrationException as above
   */
  public List<Path> paths(Schema written) {
    SchemaClasses classes = SchemaClasses.of(written, packageName);
    return Stream.concat(
            classes.entities().stream().map(Entity::className),
            classes.enums().stream().map(EnumClass::className))
        .map(this::path)
        .sorted()
        .toList();
  }

  /** The directory of the classes. */
  public Path directory() {
    return sources.resolve(packageName.replace('.', '/'));
  }

  private Path path(String className) {
    return directory().resolve(className + ".java");
  }

  private SourceFile file(Entity entity) {
    return new SourceFile(
        path(entity.className()), EntityClass.of(entity, schema).text(packageName));
  }

  private SourceFile file(EnumClass type) {
    return new SourceFile(path(type.className()), type.text(packageName));
  }
}
