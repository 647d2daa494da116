package dev.revise.command;

import dev.revise.engine.LiveDatabase;

/** Whoever can say that something is really meant. */
@FunctionalInterface
public interface Confirmation {
  /** Nobody to ask. */
  Confirmation NONE = (database, because, what) -> false;

  /**
   * @param because why it is asked: {@code cdb_latiss is protected in environment summit}
   * @param what is about to happen: {@code upgrade from 0010 to 0016}
   */
  boolean isGiven(LiveDatabase database, String because, String what);
}
