package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Somebody asked the process to end, and what was under way was taken back or not begun. */
public final class StoppedException extends MigrationException {
  private static final long serialVersionUID = 1;

  StoppedException(String message) {
    super(message);
  }

  StoppedException(String message, Throwable cause) {
    super(message, cause);
  }
}
