package dev.revise.operation;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Schema;

/** Creates an object that is carried as text. */
public record CreateObject(CarriedObject object) implements Operation {
  @Override
  public Operation inverse() {
    return new DropObject(object);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.plus(object);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createObject(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(object.id().on(), object);
  }

  @Override
  public String describe() {
    return "create " + object.id();
  }
}
