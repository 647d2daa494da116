package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.View;

/** Creates a view with its comment and grants. */
public record CreateView(View view) implements Operation {
  @Override
  public Operation inverse() {
    return new DropView(view);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.plus(view);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createView(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(view.name(), view);
  }

  @Override
  public String describe() {
    return "create view " + view.name();
  }
}
