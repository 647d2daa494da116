package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;

/** Creates a sequence that no column owns. */
public record CreateSequence(Sequence sequence) implements Operation {
  @Override
  public Operation inverse() {
    return new DropSequence(sequence);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.plus(sequence);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createSequence(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(sequence.name(), sequence);
  }

  @Override
  public String describe() {
    return "create sequence " + sequence.name();
  }
}
