package dev.revise.source.jdbc;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.DiffObject;
import dev.revise.schema.ExcludedObjects;
import dev.revise.schema.LeftOut;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a database holds.
 *
 * @param schema normalized by its dialect
 * @param same queries that say a view in other words than the database, normalized too
 * @param declared objects that a file says in other words than the database, normalized too, with
 *     what they are called there
 * @param unmanaged what is named and not managed
 * @param leftOut what of it is a site's own and could not be described anyway
 * @param unread what was to be ignored and not read
 */
public record DatabaseReading(
    Schema schema,
    Map<TableName, Set<ViewQuery>> same,
    Map<CarriedObject, ObjectId> declared,
    LeftOut leftOut,
    List<Unmanaged> unmanaged,
    Set<DiffObject> unread) {
  public DatabaseReading(Schema schema, Map<TableName, Set<ViewQuery>> same) {
    this(schema, same, Map.of(), LeftOut.nothing(), List.of(), Set.of());
  }

  public DatabaseReading {
    same = Map.copyOf(same);
    declared = Map.copyOf(declared);
    unmanaged = List.copyOf(unmanaged);
    unread = Set.copyOf(unread);
  }

  /** What is left out of a comparison because it was not read, or could not be. */
  public ExcludedObjects excluded() {
    Map<DiffObject, String> reasons = new HashMap<>();
    unmanaged.forEach(one -> one.relation().ifPresent(it -> reasons.put(it, one.why())));
    return ExcludedObjects.unread(unread, reasons);
  }

  /** The same of what is left of the schema. */
  public DatabaseReading with(Schema rest) {
    return new DatabaseReading(rest, same, declared, leftOut, unmanaged, unread);
  }

  /**
   * The schema with the queries of views and the objects in the words of a model that says the
   * same.
   *
   * @param model normalized by the same dialect
   */
  public Schema inWordsOf(Schema model) {
    Schema worded = schema;
    for (TableName name : same.keySet()) {
      Optional<ViewQuery> query =
          Optional.ofNullable(model.views().get(name))
              .map(View::query)
              .filter(same.get(name)::contains);
      if (query.isPresent()) {
        worded = worded.editView(name, view -> view.withQuery(query.get()));
      }
    }
    return worded.withObjects(objects(model));
  }

  private SortedMap<ObjectId, CarriedObject> objects(Schema model) {
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(schema.objects());
    for (CarriedObject object : model.objects().values()) {
      if (declared.containsKey(object) && objects.remove(declared.get(object)) != null) {
        objects.put(object.id(), object);
      }
    }
    return objects;
  }
}
