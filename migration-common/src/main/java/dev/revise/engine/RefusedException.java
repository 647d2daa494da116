package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Something that is only done when told so expressly. */
public final class RefusedException extends MigrationException {
  private static final long serialVersionUID = 1;

  public RefusedException(String message) {
    super(message);
  }

  private RefusedException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same with more to say at either end. */
  public RefusedException with(String before, String after) {
    return new RefusedException(before + getMessage() + after, this);
  }
}
