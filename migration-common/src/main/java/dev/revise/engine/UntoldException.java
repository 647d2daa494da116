package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Something that cannot begin because nobody configured what it needs. */
public final class UntoldException extends MigrationException {
  private static final long serialVersionUID = 1;

  public UntoldException(String message) {
    super(message);
  }
}
