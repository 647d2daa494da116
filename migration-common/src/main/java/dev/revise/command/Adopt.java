package dev.revise.command;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Stamped;
import dev.revise.engine.Stamper;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code adopt}: takes over a database that others made, changing nothing but the history. */
public final class Adopt {
  private final LiveDatabase database;
  private final Duration patience;
  private final Confirmation confirmation;

  public Adopt(LiveDatabase database, Duration patience, Confirmation confirmation) {
    this.database = database;
    this.patience = patience;
    this.confirmation = confirmation;
  }

  /**
   * At the revision that {@link Identify} names.
   *
   * @throws MigrationException if it is not exactly at one, or has a history already
   */
  public AdoptResult identified() {
    requireNew();
    IdentifyResult found = Identify.of(database, patience);
    if (found.revision().equals(RevisionId.BASE)) {
      throw new MigrationException(
          "%s is nearest to base: %s; there is nothing to take over, use upgrade"
              .formatted(
                  database.name(),
                  found.exact() ? "it is empty" : Differences.sentence(found.differences())));
    }
    if (!found.exact()) {
      throw new MigrationException(
          "%s is at no revision exactly; the nearest is %s, with %s. Mend that, or say --revision %s if it is meant"
              .formatted(
                  database.name(),
                  found.revision(),
                  Differences.sentence(found.differences()),
                  found.revision()));
    }
    return stamp(found.revision(), found.differences());
  }

  /** At the revision that somebody asserts, whatever differs. */
  public AdoptResult at(Target target) {
    requireNew();
    RevisionHistory history = database.managed().history();
    RevisionId revision = target.resolve(history, () -> RevisionId.BASE);
    return stamp(revision, differences(revision));
  }

  /**
   * At the revision that Alembic's table names.
   *
   * @throws MigrationException if there is no such table, if no revision of ours corresponds to it,
   *     or if the database is not really at it
   */
  public AdoptResult fromAlembic() {
    requireNew();
    String id = AlembicVersion.read(database, patience);
    RevisionId revision = corresponding(id);
    List<FoundDifference> differences = differences(revision);
    if (differences.stream().anyMatch(difference -> !difference.commentOnly())) {
      throw new MigrationException(
          "Alembic says that %s is at %s, which is our %s, but there is %s. Mend that, or say --revision %s if it is meant"
              .formatted(
                  database.name(), id, revision, Differences.sentence(differences), revision));
    }
    return stamp(revision, differences);
  }

  private RevisionId corresponding(String id) {
    return database.managed().history().steps().stream()
        .map(RevisionStep::revision)
        .filter(revision -> revision.origin().alembicId().equals(Optional.of(id)))
        .map(revision -> revision.id())
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "Alembic says that %s is at %s, to which no revision of ours corresponds; get the newer code, or ask revise identify"
                        .formatted(database.name(), id)));
  }

  private List<FoundDifference> differences(RevisionId revision) {
    return Differences.of(LiveSchemas.read(database, patience).drift(revision));
  }

  private void requireNew() {
    AppliedRevisions applied = AppliedRevisions.of(database, patience);
    RevisionId current = applied.current(database.managed().history());
    if (current.compareTo(RevisionId.BASE) > 0) {
      throw new MigrationException(
          "%s is ours already, at revision %s; to correct that use stamp"
              .formatted(database.name(), current));
    }
  }

  private AdoptResult stamp(RevisionId revision, List<FoundDifference> differences) {
    Protection.require(confirmation, database, "adopt at " + revision);
    Stamped stamped = new Stamper(database, patience).stamp(revision);
    return new AdoptResult(
        database.name(),
        revision,
        Alembic.id(database.managed().history(), revision),
        differences,
        stamped.forgotten().map(checkpoint -> UnderWay.of(checkpoint, database.name())));
  }
}
