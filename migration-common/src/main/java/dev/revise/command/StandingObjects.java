package dev.revise.command;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The carried objects of a head that stay beside files or entities, which may name none: all that a
 * database printed, as long as what they need stays. What a file brought goes with its name.
 */
record StandingObjects(Schema head) {

  /** The target with them. */
  Schema beside(Schema target) {
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(target.objects());
    Set<TableName> there = target.names().collect(Collectors.toCollection(HashSet::new));
    target.objects().values().forEach(object -> object.provides().ifPresent(there::add));
    boolean more = true;
    while (more) {
      more = false;
      for (CarriedObject object : head.objects().values()) {
        if (!object.declared() && !objects.containsKey(object.id()) && stays(object, there)) {
          objects.put(object.id(), object);
          object.provides().ifPresent(there::add);
          more = true;
        }
      }
    }
    return target.withObjects(objects);
  }

  /** What the head itself knows nothing of, as an index, is a part of something. */
  private boolean stays(CarriedObject object, Set<TableName> there) {
    return object.needs().stream().allMatch(name -> there.contains(name) || !isKnown(name));
  }

  private boolean isKnown(TableName name) {
    return head.names().anyMatch(name::equals) || !head.carried(name).isEmpty();
  }
}
