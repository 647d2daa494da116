package dev.revise.operation;

import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;

/** Drops an enum type, of which no column is any more. */
public record DropEnum(EnumType type) implements Operation {
  @Override
  public Operation inverse() {
    return new CreateEnum(type);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(type);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropEnum(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(type.name(), type);
  }

  @Override
  public String describe() {
    return "drop enum type " + type.name();
  }
}
