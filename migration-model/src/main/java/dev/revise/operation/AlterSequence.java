package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;

/**
 * Changes how a sequence counts from now on; how far it has counted stays.
 *
 * @param to the sequence afterwards, of the same name
 */
public record AlterSequence(Sequence from, Sequence to) implements Operation {
  public AlterSequence {
    if (from.equals(to) || !from.name().equals(to.name())) {
      throw new MigrationException(
          "altering sequence %s changes how it counts, not from %s to %s"
              .formatted(from.name(), from, to));
    }
  }

  @Override
  public Operation inverse() {
    return new AlterSequence(to, from);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alterSequence(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(to.name(), from, to);
  }

  @Override
  public String describe() {
    return "alter sequence " + to.name();
  }
}
