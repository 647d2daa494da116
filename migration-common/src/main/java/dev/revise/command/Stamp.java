package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Stamped;
import dev.revise.engine.Stamper;
import dev.revise.engine.StopSignal;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import java.time.Duration;

/** {@code stamp}: says that a database is at a revision, changing nothing but its history. */
public final class Stamp {
  private Stamp() {}

  /**
   * @throws dev.revise.engine.RefusedException if the database is protected, or a newer revision
   *     would be forgotten, and nobody confirms
   */
  public static StampResult run(
      LiveDatabase database, Target target, Duration patience, Confirmation confirmation) {
    RevisionHistory history = database.managed().history();
    RevisionId before = Current.of(database, patience).revision();
    RevisionId revision = target.resolve(history, () -> before);
    if (before.compareTo(history.head()) > 0) {
      Protection.requireMeant(
          confirmation,
          database,
          "%s is at revision \"%s\", which this checkout does not have"
              .formatted(database.name(), before),
          "forget that and stamp " + revision);
    }
    Protection.require(confirmation, database, "stamp " + revision);
    Stamped stamped =
        StopSignal.working(
            () -> new Stamper(database, patience).stamp(revision),
            () -> "the history of " + database.name() + " was not changed");
    return new StampResult(
        database.name(),
        stamped.before(),
        revision,
        Alembic.id(history, revision),
        stamped.forgotten().map(checkpoint -> UnderWay.of(checkpoint, database.name())));
  }
}
