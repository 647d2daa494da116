package dev.revise.command;

import dev.revise.engine.LiveDatabase;

/** Whoever can say that a protected database is really meant. */
@FunctionalInterface
public interface Confirmation {
  /** Nobody to ask. */
  Confirmation NONE = (database, what) -> false;

  /**
   * @param what is about to happen: {@code upgrade from 0010 to 0016}
   */
  boolean isGiven(LiveDatabase database, String what);
}
