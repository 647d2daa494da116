package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Somebody else held a lock for longer than we were told to wait. */
public final class LockedException extends MigrationException {
  private static final long serialVersionUID = 1;

  LockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
