package dev.revise.schema;

/**
 * The one thing that goes wrong in revise: a sentence that names what is wrong and the way out.
 *
 * <p>The message is written for the person at the keyboard; it never holds a password.
 */
public class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MigrationException(String message) {
    super(message);
  }

  public MigrationException(String message, Throwable cause) {
    super(message, cause);
  }
}
