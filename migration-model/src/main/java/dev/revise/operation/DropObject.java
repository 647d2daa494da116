package dev.revise.operation;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Schema;

/** Drops an object that is carried as text. */
public record DropObject(CarriedObject object) implements Operation {
  @Override
  public Operation inverse() {
    return new CreateObject(object);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(object);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropObject(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(object.id().on(), object);
  }

  @Override
  public String describe() {
    return "drop " + object.id();
  }
}
