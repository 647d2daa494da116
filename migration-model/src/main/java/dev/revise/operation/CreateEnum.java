package dev.revise.operation;

import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;

/** Creates an enum type, of which no column is yet. */
public record CreateEnum(EnumType type) implements Operation {
  @Override
  public Operation inverse() {
    return new DropEnum(type);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.plus(type);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createEnum(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(type.name(), type);
  }

  @Override
  public String describe() {
    return "create enum type " + type.name();
  }
}
