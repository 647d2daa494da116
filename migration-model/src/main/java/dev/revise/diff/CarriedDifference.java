package dev.revise.diff;

import dev.revise.operation.DropObject;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.TableName;
import java.util.stream.Collectors;

/** A carried object before and after. */
record CarriedDifference(Versions<CarriedObject> versions)
    implements DerivedDifference<CarriedObject> {
  @Override
  public TableName on() {
    return versions.either().id().on();
  }

  @Override
  public Part part() {
    return Part.OBJECT;
  }

  @Override
  public String name() {
    return versions.either().id().toString();
  }

  @Override
  public String title(CarriedObject object) {
    return object.id().toString();
  }

  @Override
  public String contrast(CarriedObject actual, CarriedObject expected) {
    return title(actual) + " is " + text(actual) + ", expected " + text(expected);
  }

  @Override
  public boolean mustGo() {
    return versions
        .after()
        .filter(to -> !versions.differ() || versions.either().isReplaceableBy(to))
        .isEmpty();
  }

  @Override
  public boolean disturbs() {
    return false;
  }

  @Override
  public void drop(SchemaChange change) {
    versions.before().map(DropObject::new).ifPresent(change::apply);
  }

  @Override
  public void create(SchemaChange change) {
    CarriedObject to = versions.after().orElseThrow();
    if (!change.schema().objects().containsKey(to.id())) {
      change.create(to);
    } else if (versions.differ()) {
      change.replace(to);
    }
  }

  private static String text(CarriedObject object) {
    return object.sql().values().stream()
        .flatMap(own -> own.create().stream())
        .collect(Collectors.joining("; "));
  }
}
