package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.RefusedException;

/** Databases of a protected environment change only when somebody says their name. */
final class Protection {
  private Protection() {}

  /**
   * @throws RefusedException if the database is protected and nobody confirms
   */
  static void require(Confirmation confirmation, LiveDatabase database, String what) {
    if (database.config().isProtected() && !confirmation.isGiven(database, what)) {
      throw new RefusedException(
          "%s is protected%s; nothing was changed: say --yes-really %s to %s"
              .formatted(
                  database.name(),
                  database.config().environment().map(name -> " in environment " + name).orElse(""),
                  database.name(),
                  what));
    }
  }
}
