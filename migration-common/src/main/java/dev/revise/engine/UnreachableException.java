package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** A database that nobody answers for, or that does not let us in. */
public final class UnreachableException extends MigrationException {
  private static final long serialVersionUID = 1;

  UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
