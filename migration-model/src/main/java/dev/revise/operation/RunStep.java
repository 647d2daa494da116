package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;

/**
 * Moves data, for what no other operation says. It leaves the schema as it is.
 *
 * @param summary what it does, one line
 * @param forward what is done
 * @param backward what takes it back
 */
public record RunStep(String summary, DataStep forward, DataStep backward) implements Operation {
  public RunStep {
    requireNamed(summary, forward);
    requireNamed(summary, backward);
  }

  /** The same SQL on every database, with nothing to do on the way back. */
  public static RunStep everywhere(String summary, String... statements) {
    return new RunStep(summary, SqlStep.everywhere(statements), new NoStep());
  }

  @Override
  public Operation inverse() {
    return new RunStep(summary, backward, forward);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.runStep(this);
  }

  @Override
  public Subject subject() {
    return Subject.UNKNOWN;
  }

  @Override
  public Footprint footprint() {
    return Footprint.everything();
  }

  @Override
  public String describe() {
    return summary;
  }

  @Override
  public boolean losesData() {
    return forward.loses().isPresent();
  }

  /** A lambda or a class without a name is called something else each time. */
  private static void requireNamed(String summary, DataStep step) {
    if (step instanceof JavaStep && step.getClass().getCanonicalName() == null) {
      throw new MigrationException(
          "the code of \"%s\" has no name that stays; give it a class of its own instead of a lambda or an anonymous class"
              .formatted(summary));
    }
  }
}
