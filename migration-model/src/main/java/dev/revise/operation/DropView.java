package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.View;

/** Drops a view; its comment and grants go with it. */
public record DropView(View view) implements Operation {
  @Override
  public Operation inverse() {
    return new CreateView(view);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(view);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropView(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(view.name(), view);
  }

  @Override
  public String describe() {
    return "drop view " + view.name();
  }
}
