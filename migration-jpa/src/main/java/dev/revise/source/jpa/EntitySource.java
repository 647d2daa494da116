package dev.revise.source.jpa;

import dev.revise.dialect.PureSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * The schema that JPA entities describe, as Hibernate maps them to PostgreSQL. No database is
 * asked.
 *
 * <p>Names are as Hibernate gives them, capitals included; what has no name gets the one that
 * PostgreSQL would choose. What a {@link Schema} cannot hold is a {@link MigrationException} that
 * names the attribute.
 */
public final class EntitySource implements SchemaSource {
  private static final String USUAL_SCHEMA = "public";

  private final Supplier<List<Class<?>>> classes;
  private final String schema;
  private final PureSql rules;
  private final Supplier<Naming> naming;

  private EntitySource(
      Supplier<List<Class<?>>> classes, String schema, PureSql rules, Supplier<Naming> naming) {
    this.classes = classes;
    this.schema = schema;
    this.rules = rules;
    this.naming = naming;
  }

  /**
   * @param entities entities, and mapped superclasses, embeddables and converters where Hibernate
   *     does not find them by itself
   * @param schemaName the schema of a table whose entity names none
   */
  public static EntitySource of(List<Class<?>> entities, String schemaName) {
    List<Class<?>> classes = List.copyOf(new LinkedHashSet<>(entities));
    return new EntitySource(
        () -> EntityClasses.checked(classes), schemaName, PureSql.known(), Naming::jpa);
  }

  /**
   * The entities of a package and of those below it, in directories and jars that the loader knows.
   * A table whose entity names no schema is in {@code public}.
   */
  public static EntitySource ofPackage(String packageName, ClassLoader loader) {
    return new EntitySource(
        () -> new EntityPackage(packageName, loader).classes(),
        USUAL_SCHEMA,
        PureSql.known(),
        Naming::jpa);
  }

  /** The same entities; a table whose entity names no schema is in that one. */
  public EntitySource inSchema(String schemaName) {
    return new EntitySource(classes, schemaName, rules, naming);
  }

  /** The same, which may bring the files that these rules allow. */
  public EntitySource under(PureSql other) {
    return new EntitySource(classes, schema, other, naming);
  }

  /**
   * The same under other names.
   *
   * @param strategies {@code jpa}, or classes of Hibernate's strategies; none for Spring's where
   *     Spring Boot brings them, else JPA's
   * @param loader what knows them
   */
  public EntitySource named(List<String> strategies, ClassLoader loader) {
    return new EntitySource(classes, schema, rules, () -> Naming.of(strategies, loader));
  }

  @Override
  public Schema read() {
    return reading().schema();
  }

  EntityReading reading() {
    return SilentHibernate.during(this::readAloud);
  }

  private EntityReading readAloud() {
    List<Class<?>> entities = classes.get();
    try (BootMetadata boot = BootMetadata.of(entities, naming.get())) {
      EntityReading reading = new SchemaConversion(boot.metadata(), schema).reading();
      return new EntityReading(
          new CarriedFiles(entities, schema, rules).over(reading.schema()), reading.chosen());
    }
  }
}
