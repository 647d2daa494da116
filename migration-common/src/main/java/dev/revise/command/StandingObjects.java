package dev.revise.command;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The carried objects of a head that stay beside files or entities, which may name none: all that a
 * database printed, as long as what they need stays. What a file brought goes with its name.
 */
record StandingObjects(Schema head) {

  /** The target with them. */
  Schema beside(Schema target) {
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(target.objects());
    Set<TableName> known = names(head);
    Set<TableName> there = names(target);
    boolean more = true;
    while (more) {
      more = false;
      for (CarriedObject object : head.objects().values()) {
        boolean stays =
            object.needs().stream().allMatch(name -> there.contains(name) || !known.contains(name));
        if (!object.declared()
            && stays
            && !objects.containsKey(object.id())
            && !holdsWhatGoes(object, target)) {
          objects.put(object.id(), object);
          object.provides().ifPresent(there::add);
          more = true;
        }
      }
    }
    return target.withObjects(objects);
  }

  /** Whatever an object may need, indexes and constraints among them. */
  private static Set<TableName> names(Schema schema) {
    Set<TableName> names = schema.names().collect(Collectors.toCollection(HashSet::new));
    schema.objects().values().forEach(object -> object.provides().ifPresent(names::add));
    for (Table table : schema.tables().values()) {
      Stream.concat(
              table.indexes().stream().map(Index::name),
              table.constraints().stream().map(Constraint::name))
          .forEach(name -> names.add(table.name().withName(name)));
    }
    return names;
  }

  private boolean holdsWhatGoes(CarriedObject object, Schema target) {
    return object.needs().stream()
        .filter(target.tables()::containsKey)
        .filter(head.tables()::containsKey)
        .anyMatch(
            name ->
                head.table(name).columns().stream()
                    .filter(column -> target.table(name).column(column.name()).isEmpty())
                    .anyMatch(column -> object.holds(name, column.name())));
  }
}
