package dev.revise.schema;

/** The command line, or what it names, asks for what cannot be; nothing was started. */
public final class UsageException extends MigrationException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
