package dev.revise.command;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.HistoryMove;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Stamped;
import dev.revise.engine.Stamper;
import dev.revise.engine.StopSignal;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code adopt}: takes over a database that others made, changing nothing but the history. */
public final class Adopt {
  private final LiveDatabase database;
  private final Duration patience;
  private final Confirmation confirmation;
  private final AlembicRetirement alembic;

  public Adopt(LiveDatabase database, Duration patience, Confirmation confirmation) {
    this(database, patience, confirmation, new AlembicRetirement(database, patience, false));
  }

  private Adopt(
      LiveDatabase database,
      Duration patience,
      Confirmation confirmation,
      AlembicRetirement alembic) {
    this.database = database;
    this.patience = patience;
    this.confirmation = confirmation;
    this.alembic = alembic;
  }

  /** The same where Alembic's table is put out of use. */
  public Adopt retiringAlembic() {
    return new Adopt(
        database, patience, confirmation, new AlembicRetirement(database, patience, true));
  }

  /**
   * At the revision that {@link Identify} names. Where the database is ours already, only Alembic's
   * table may still have to go out of use.
   *
   * @throws MigrationException if it is not exactly at one, or has a history already
   */
  public AdoptResult identified() {
    Optional<RevisionId> ours = ours();
    if (ours.isPresent() && alembic.isWanted()) {
      return retired(ours.get());
    }
    requireNew(ours);
    IdentifyResult found = Identify.of(database, patience);
    if (found.revision().equals(RevisionId.BASE)) {
      throw new MigrationException(
          found.exact()
              ? "%s is nearest to base: it is empty; there is nothing to take over, use upgrade"
                  .formatted(database.name())
              : "%s is nearest to base, with %s; to keep those objects beside its own tables, pass --revision base, then run upgrade"
                  .formatted(database.name(), Differences.sentence(found.differences())));
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
    return stamp(found.revision(), found.differences(), found.leftOut(), found.warnings());
  }

  /** At the revision that somebody asserts, whatever differs. */
  public AdoptResult at(Target target) {
    requireNew(ours());
    RevisionHistory history = database.managed().history();
    RevisionId revision = target.resolve(history, () -> RevisionId.BASE);
    LiveDrift found = atHome().drift(revision);
    return stamp(revision, Differences.of(found.drift()), found.leftOut(), found.warnings());
  }

  /**
   * At the revision that Alembic's table names.
   *
   * @throws MigrationException if there is no such table, if no revision of ours corresponds to it,
   *     or if the database is not really at it
   */
  public AdoptResult fromAlembic() {
    requireNew(ours());
    String id =
        database.ask(patience, connection -> AlembicTable.require(connection, database)).only();
    RevisionId revision = corresponding(id);
    LiveDrift found = atHome().drift(revision);
    List<FoundDifference> differences = Differences.of(found.drift());
    if (differences.stream().anyMatch(difference -> !difference.commentOnly())) {
      throw new MigrationException(
          "Alembic says that %s is at %s, which is our %s, with %s. Mend that, or say --revision %s if it is meant"
              .formatted(
                  database.name(), id, revision, Differences.sentence(differences), revision));
    }
    return stamp(revision, differences, found.leftOut(), found.warnings());
  }

  /**
   * Moves the history to where the module says; the database stays at its revision.
   *
   * @throws MigrationException if there is none
   */
  public AdoptResult history() {
    HistoryMove move = new HistoryMove(database, patience);
    Protection.require(confirmation, database, "move the history to " + database.history());
    boolean moved =
        StopSignal.working(move::run, () -> "the history of " + database.name() + " was not moved");
    AdoptResult result =
        result(
            Current.revision(database, patience),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
    return result.noting(
        moved
            ? "its history stands in %s now, moved from %s"
                .formatted(database.history(), move.from())
            : "its history stands in %s already".formatted(database.history()));
  }

  private RevisionId corresponding(String id) {
    return Alembic.revision(database.managed().history(), id)
        .orElseThrow(
            () ->
                new MigrationException(
                    "Alembic says that %s is at %s, to which no revision of ours corresponds; get the newer code, or ask %s"
                        .formatted(database.name(), id, CommandHint.of("identify"))));
  }

  private LiveSchemas atHome() {
    LiveSchemas live = LiveSchemas.read(database, patience);
    live.found().requireHome();
    return live;
  }

  /**
   * The revision that it is at, if it has a history that says one; a baseline of Flyway's is none.
   */
  private Optional<RevisionId> ours() {
    AppliedRevisions applied = AppliedRevisions.of(database, patience);
    return applied.isBaselineAlone()
        ? Optional.empty()
        : Optional.of(applied.standing(database.managed()).require())
            .filter(current -> current.compareTo(RevisionId.BASE) > 0);
  }

  private void requireNew(Optional<RevisionId> ours) {
    ours.ifPresent(
        current -> {
          throw new MigrationException(
              "%s is ours already, at revision %s; to correct that use stamp"
                  .formatted(database.name(), current));
        });
  }

  private AdoptResult stamp(
      RevisionId revision,
      List<FoundDifference> differences,
      List<String> leftOut,
      List<String> warnings) {
    String what = "adopt at " + revision;
    alembic.requireTable();
    Protection.require(confirmation, database, what);
    alembic
        .contradiction(revision)
        .ifPresent(because -> Protection.requireMeant(confirmation, database, because, what));
    Stamped stamped =
        StopSignal.working(
            () -> new Stamper(database, patience).stamp(revision),
            () -> "the history of " + database.name() + " was not changed");
    return result(
        revision,
        differences,
        stamped.forgotten().map(checkpoint -> UnderWay.of(checkpoint, database.name())),
        leftOut,
        warnings);
  }

  private AdoptResult retired(RevisionId revision) {
    alembic.requireTable();
    Protection.require(confirmation, database, "put Alembic's table out of use");
    return result(revision, List.of(), Optional.empty(), List.of(), List.of());
  }

  private AdoptResult result(
      RevisionId revision,
      List<FoundDifference> differences,
      Optional<UnderWay> forgotten,
      List<String> leftOut,
      List<String> warnings) {
    Optional<AlembicTable> table = alembic.carriedOut();
    return new AdoptResult(
        database.name(),
        revision,
        Alembic.id(database.managed().history(), revision),
        differences,
        forgotten,
        table.map(AlembicTable::state),
        table.flatMap(one -> Alembic.danger(database, one)).stream().toList(),
        leftOut,
        warnings);
  }
}
