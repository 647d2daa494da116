package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Something that is only done when told so expressly. */
public final class RefusedException extends MigrationException {
  private static final long serialVersionUID = 1;

  public RefusedException(String message) {
    super(message);
  }
}
