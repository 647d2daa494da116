package dev.revise.command;

import dev.revise.diff.Difference;
import dev.revise.diff.Drift;
import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.operation.Operation;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.time.Duration;
import java.util.List;

/** {@code check}: whether a database still is what its revision says. */
public final class Check {
  private Check() {}

  /**
   * @param ignoringComments whether the words of comments do not count
   * @throws MigrationException if the database has no history, or one that is not ours
   */
  public static CheckResult of(LiveDatabase database, Duration patience, boolean ignoringComments) {
    AppliedRevisions applied = AppliedRevisions.of(database, patience);
    if (!applied.hasHistory()) {
      throw new MigrationException(
          "%s has no history that says which revision it should be at; find out with revise -n %s identify"
              .formatted(database.name(), database.name()));
    }
    RevisionId revision = applied.current(database.managed().history());
    LiveSchemas live = LiveSchemas.read(database, patience);
    Drift drift = live.drift(revision);
    List<Difference> counted = ignoringComments ? drift.structural() : drift.differences();
    boolean clean = counted.isEmpty();
    return new CheckResult(
        database.name(),
        revision,
        clean,
        Differences.of(counted),
        clean ? List.of() : drift.mending().stream().map(Operation::describe).toList(),
        clean ? "" : live.dialect().script(drift.mending()));
  }
}
