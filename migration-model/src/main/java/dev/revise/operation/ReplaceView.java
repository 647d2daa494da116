package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.View;

/** Puts a view in the place of another of the same name, grants and comment included. */
public record ReplaceView(View from, View to) implements Operation {
  @Override
  public Operation inverse() {
    return new ReplaceView(to, from);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(from).plus(to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.replaceView(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(to.name(), from, to);
  }

  @Override
  public String describe() {
    return "replace view " + to.name();
  }
}
