package dev.revise.engine;

import dev.revise.schema.MigrationException;

/** Somebody else held a lock for longer than we were told to wait. */
public final class LockedException extends MigrationException {
  private static final long serialVersionUID = 1;

  private final String who;

  LockedException(String message, Throwable cause) {
    this(message, "", cause);
  }

  /**
   * @param who what was waited for and who has it
   * @param wayOut what to do about it
   */
  LockedException(String who, String wayOut, Throwable cause) {
    super(who + wayOut, cause);
    this.who = who;
  }

  /** What was waited for and who has it. */
  String who() {
    return who;
  }

  /** The same with more to say at either end. */
  public LockedException with(String before, String after) {
    return new LockedException(before + getMessage() + after, this);
  }
}
