package dev.revise.source;

import dev.revise.dialect.DeclaredObject;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The carried objects that files bring to a schema. The same object may come with a file for each
 * database.
 */
public final class DeclaredObjects {
  private final Map<ObjectId, CarriedObject> objects = new LinkedHashMap<>();

  /**
   * Also what that file brings.
   *
   * @param dialect whose statement it holds
   * @param home the schema of what is called by its name alone
   * @return what it is called
   * @throws MigrationException if the text is not one statement that brings an object, or another
   *     file brings the same
   */
  public ObjectId add(String dialect, String home, String text) {
    CarriedObject object = DeclaredObject.read(dialect, home, text);
    CarriedObject before = objects.getOrDefault(object.id(), object);
    ObjectSql sql = object.sql().get(dialect);
    if (before != object && before.sql().containsKey(dialect)) {
      throw new MigrationException(
          "another file brings %s too; remove one of them".formatted(object.id()));
    }
    objects.put(object.id(), before.on(dialect, sql));
    return object.id();
  }

  /**
   * That schema with the objects.
   *
   * @param locating what puts in front of a sentence about an object where it comes from
   * @throws MigrationException if what an object belongs to is not there
   */
  public Schema over(Schema schema, Locating locating) {
    Schema all =
        Schema.of(
            schema.tables().values(),
            schema.views().values(),
            schema.enums().values(),
            schema.sequences().values(),
            List.copyOf(objects.values()));
    Schema bound = all;
    for (CarriedObject object : objects.values()) {
      bound =
          bound.edit(object, locating.of(object.id(), () -> DeclaredObject.within(all, object)));
    }
    return bound;
  }

  /** Says where an object comes from if something is wrong with it. */
  @FunctionalInterface
  public interface Locating {
    CarriedObject of(ObjectId id, Supplier<CarriedObject> made);
  }
}
