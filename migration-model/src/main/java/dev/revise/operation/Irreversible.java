package dev.revise.operation;

import dev.revise.schema.MigrationException;

/**
 * There is no way: whoever plans one that leads here is told before anything moves.
 *
 * @param because why, the end of a sentence: {@code the old values were never written down}
 */
public record Irreversible(String because) implements DataStep {
  public Irreversible {
    if (because.isBlank()) {
      throw new MigrationException("what is irreversible says why; give a reason");
    }
  }

  /** {@code irreversible, because the old values were never written down}. */
  public String describe() {
    return "irreversible, because " + because;
  }
}
