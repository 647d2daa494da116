package dev.revise.cli;

import dev.revise.schema.MigrationException;

/** The command line asks for what cannot be; nothing was started. */
final class UsageException extends MigrationException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
