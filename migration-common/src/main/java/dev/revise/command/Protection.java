package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.RefusedException;

/** Some changes happen only when somebody says the name of the database. */
final class Protection {
  private Protection() {}

  /**
   * For a database of a protected environment.
   *
   * @throws RefusedException if the database is protected and nobody confirms
   */
  static void require(Confirmation confirmation, LiveDatabase database, String what) {
    if (database.config().isProtected()) {
      String environment =
          database.config().environment().map(name -> " in environment " + name).orElse("");
      requireMeant(confirmation, database, database.name() + " is protected" + environment, what);
    }
  }

  /**
   * @param because why it may not be meant, a clause
   * @throws RefusedException if nobody confirms
   */
  static void requireMeant(
      Confirmation confirmation, LiveDatabase database, String because, String what) {
    if (!confirmation.isGiven(database, because, what)) {
      throw new RefusedException(
          "%s; nothing was changed: say --yes-really %s to %s"
              .formatted(because, database.name(), what));
    }
  }
}
