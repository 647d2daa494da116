package dev.revise.file;

import dev.revise.schema.MigrationException;

/**
 * Why a file cannot be read, with the way out but without the file's name, which the reader knows
 * best how to write. Nothing was started.
 */
public final class UnreadableFileException extends MigrationException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String reason) {
    super(reason);
  }
}
