package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;

/** Drops a sequence that no column owns or takes its values from, and how far it has counted. */
public record DropSequence(Sequence sequence) implements Operation {
  @Override
  public Operation inverse() {
    return new CreateSequence(sequence);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(sequence);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropSequence(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(sequence.name(), sequence);
  }

  @Override
  public String describe() {
    return "drop sequence " + sequence.name();
  }

  @Override
  public boolean losesData() {
    return true;
  }
}
