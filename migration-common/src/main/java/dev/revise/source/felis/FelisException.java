package dev.revise.source.felis;

import dev.revise.schema.MigrationException;

/** What is wrong in a file, with its place in front. */
final class FelisException extends MigrationException {
  private static final long serialVersionUID = 1L;

  FelisException(String message) {
    super(message);
  }

  FelisException(String message, Throwable cause) {
    super(message, cause);
  }
}
