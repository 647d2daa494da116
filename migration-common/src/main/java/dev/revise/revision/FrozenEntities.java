package dev.revise.revision;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes of a database's frozen entities, below the package of its own class. */
public record FrozenEntities(ManagedDatabase database) {
  public FrozenEntities {
    database = database.declared();
  }

  public static FrozenEntities of(ManagedDatabase database) {
    return new FrozenEntities(database);
  }

  /**
   * The entities of a revision by table, which is in the schema that the module says: each is the
   * newest that is frozen at it or before. A table without columns to tell its rows apart has none.
   *
   * @throws MigrationException if there is no such revision, or a class is not there
   */
  public SortedMap<TableName, Class<?>> at(RevisionId revision) {
    SortedMap<TableName, Class<?>> classes = new TreeMap<>();
    FrozenSet.at(database.history(), revision)
        .entities()
        .forEach((table, entity) -> classes.put(table, loaded(entity)));
    return Collections.unmodifiableSortedMap(classes);
  }

  private Class<?> loaded(FrozenEntity entity) {
    Class<?> owner = database.getClass();
    try {
      return Class.forName(
          owner.getPackageName() + "." + entity.name(), false, owner.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new MigrationException(
          "%s has no frozen entity of %s at revision \"%s\", %s; write it with %s, and build"
              .formatted(
                  database.name(),
                  entity.table(),
                  entity.revision(),
                  entity.name(),
                  CommandHint.of(database.name(), "freeze")),
          e);
    }
  }
}
