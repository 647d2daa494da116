package dev.revise.operation;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;

/**
 * Puts a carried object in the place of another of the same name, which stays what it is for all
 * that need it.
 */
public record ReplaceObject(CarriedObject from, CarriedObject to) implements Operation {
  public ReplaceObject {
    if (!from.id().equals(to.id())) {
      throw new MigrationException("%s cannot be replaced by %s".formatted(from.id(), to.id()));
    }
    if (!from.isReplaceableBy(to)) {
      throw new MigrationException(
          "%s cannot be replaced while it exists; drop it and create it again".formatted(to.id()));
    }
  }

  @Override
  public Operation inverse() {
    return new ReplaceObject(to, from);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.replaceObject(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(to.id().on(), from, to);
  }

  @Override
  public String describe() {
    return "replace " + to.id();
  }
}
