package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** A database that does not let us do what was asked for; somebody else can change that. */
public final class DeniedException extends MigrationException {
  private static final long serialVersionUID = 1;

  DeniedException(String message) {
    super(message);
  }

  DeniedException(String message, Throwable cause) {
    super(message, cause);
  }
}
