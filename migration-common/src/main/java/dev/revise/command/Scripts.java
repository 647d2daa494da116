package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.engine.OfflineScript;
import dev.revise.engine.RefusedException;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;

/** {@code upgrade --sql} and {@code downgrade --sql}: what would be done, as a script. */
public final class Scripts {
  private Scripts() {}

  /**
   * @param range where it begins and ends; nobody asks the database
   * @throws RefusedException if a revision on the way cannot be passed
   * @throws MigrationException if the range goes the other way
   */
  public static ScriptResult of(
      Direction direction, ManagedDatabase database, Dialect dialect, Range range) {
    RevisionHistory history = database.history();
    RevisionId from = resolve(range.from(), history);
    RevisionId to = resolve(range.to(), history);
    int way = to.compareTo(from);
    if (direction == Direction.UPGRADE ? way < 0 : way > 0) {
      throw new UsageException(
          "from \"%s\" to \"%s\" is no %s; use %s --sql"
              .formatted(from, to, direction.verb(), direction.opposite()));
    }
    Plan plan = Plan.between(history, from, to);
    plan.barrier()
        .ifPresent(
            barrier -> {
              throw new RefusedException(barrier.sentence(database.name()));
            });
    OfflineScript script = OfflineScript.of(database, dialect, plan);
    return new ScriptResult(
        database.name(), dialect.name(), from, to, script.sql(), script.missing());
  }

  private static RevisionId resolve(Target target, RevisionHistory history) {
    return target.resolve(
        history,
        () -> {
          throw new UsageException(
              "a script is written without a database, so nothing is current; name revisions: 0003:0010");
        });
  }
}
