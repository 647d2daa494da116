package dev.revise.command;

import dev.revise.command.MoveResult.MovedDatabase;
import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Migrator;
import dev.revise.engine.Moved;
import dev.revise.engine.Obstacle;
import dev.revise.engine.RefusedException;
import dev.revise.engine.Stamper;
import dev.revise.engine.UntoldException;
import dev.revise.revision.Checkpoint;
import dev.revise.revision.Demand;
import dev.revise.revision.Loss;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.source.jdbc.TableNames;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One database of a move: the way it is going to go.
 *
 * @param losses what schema changes take away; only a downgrade needs leave for that
 * @param obstacles rows that an operation on the way would not take
 * @param dependents what nobody's revision knows and a revision on the way would fail at
 * @param siteLosses what a site has of its own and loses, a sentence each
 */
record PlannedMove(
    Migrator migrator,
    MoveRequest request,
    Plan plan,
    List<Loss> losses,
    List<Obstacle> obstacles,
    List<BlockingDependent> dependents,
    List<SiteLoss> siteLosses) {

  /** Whether only a backup can take it back. */
  boolean needsBackup() {
    return !plan.isEmpty() && !migrator.dialect().rollsBackSchemaChanges();
  }

  LiveDatabase database() {
    return migrator.database();
  }

  /**
   * @throws dev.revise.engine.DeniedException if the session may not do what is on the way
   * @throws UntoldException if a data step on the way was not told what it needs
   * @throws MigrationException if rows are in the way of an operation
   * @throws RefusedException if a revision on the way cannot be passed, or if data would be lost or
   *     the database is protected and nobody allowed it
   */
  void requirePermitted() {
    if (plan.isEmpty()) {
      return;
    }
    plan.barrier()
        .ifPresent(
            barrier -> {
              throw new RefusedException(
                  barrier.sentence(database().name()) + "; nothing was changed");
            });
    if (request.atomic()) {
      requireOneTransaction();
    }
    unmet().stream()
        .findFirst()
        .ifPresent(
            demand -> {
              throw new UntoldException(demand.sentence() + "; nothing was changed");
            });
    migrator.requireRights(plan);
    obstacles.stream()
        .findFirst()
        .ifPresent(
            obstacle -> {
              throw new MigrationException(obstacle.sentence(plan, database().name()));
            });
    dependents.stream()
        .findFirst()
        .ifPresent(
            dependent -> {
              throw new MigrationException(
                  "%s of %s did not begin: %s"
                      .formatted(describe(), database().name(), dependent.sentence()));
            });
    Protection.require(request.confirmation(), database(), describe());
    if (!request.options().allowDataLoss()) {
      if (!plan.isUpgrade()) {
        requireNothingLost();
      }
      requireNothingOfTheSiteLost();
    }
  }

  private void requireOneTransaction() {
    plan.firstInChunks()
        .ifPresent(
            revision -> {
              throw new RefusedException(
                  "revision %s of %s commits its chunks, so that --atomic could not take it back; nothing was changed: move without --atomic"
                      .formatted(revision, database().name()));
            });
  }

  /** What its data steps were not told and cannot do without. */
  List<Demand> unmet() {
    return plan.unmet(database().placeholders());
  }

  private void requireNothingLost() {
    if (database().config().isProtected() && plan.to().equals(RevisionId.BASE)) {
      throw new RefusedException(
          "%s is protected, and base leaves nothing of it; say --allow-data-loss as well"
              .formatted(database().name()));
    }
    if (!plan.stepLosses().isEmpty() || !losses.isEmpty()) {
      throw new RefusedException(
          "%s of %s would lose %s; nothing was changed: say --allow-data-loss if that is meant"
              .formatted(
                  describe(),
                  database().name(),
                  Stream.concat(plan.stepLosses().stream(), losses.stream())
                      .map(Object::toString)
                      .collect(Collectors.joining(", "))));
    }
  }

  private void requireNothingOfTheSiteLost() {
    List<SiteLoss> active = siteLosses.stream().filter(SiteLoss::active).toList();
    if (!active.isEmpty()) {
      throw new RefusedException(
          "%s of %s would drop objects that no revision created: %s; nothing was changed: pass --allow-data-loss to drop them"
              .formatted(
                  describe(),
                  database().name(),
                  active.stream().map(SiteLoss::sentence).collect(Collectors.joining("; "))));
    }
  }

  /** {@code upgrade from 0010 to 0016}. */
  private String describe() {
    return "%s from %s to %s"
        .formatted(plan.isUpgrade() ? "upgrade" : "downgrade", plan.from(), plan.to());
  }

  /** The file with the database as it is now, if one was asked for and there is anything to do. */
  Optional<Path> backup() {
    return plan.isEmpty() || database().isMissing()
        ? Optional.empty()
        : request.backups().map(directory -> backup(directory));
  }

  private Path backup(Path directory) {
    return Backups.into(
        directory, database(), plan.from(), request.options().lockTimeout(), Clock.systemUTC());
  }

  private void begin() {
    siteLosses.forEach(loss -> migrator.progress().note(loss.sentence()));
    beginHistory();
  }

  /**
   * Flyway begins a history only in an empty schema, and a site may have tables of its own there.
   */
  private void beginHistory() {
    LiveDatabase database = database();
    if (plan.isUpgrade()
        && plan.from().equals(RevisionId.BASE)
        && !plan.isEmpty()
        && !database.isMissing()) {
      boolean missing =
          migrator.ask(
              connection ->
                  !AppliedRevisions.read(connection, database).hasHistory()
                      && !new TableNames(connection).in(database.schema()).isEmpty());
      if (missing) {
        new Stamper(database, request.options().lockTimeout()).stamp(RevisionId.BASE);
      }
    }
  }

  /** Where the database stands now, settled if nobody else is at work on it. */
  String standing() {
    try {
      return migrator.askAlone(this::standing);
    } catch (MigrationException e) {
      return "where %s stands is not known (%s)".formatted(database().name(), e.getMessage());
    }
  }

  private String standing(Connection connection) throws SQLException {
    LiveDatabase database = database();
    RevisionId current =
        AppliedRevisions.read(connection, database).standing(database.managed()).revision();
    return "%s is at %s%s"
        .formatted(
            database.name(),
            current,
            Checkpoint.underWay(connection, database.history())
                .map(checkpoint -> ", and " + checkpoint.sentence(database.name()))
                .orElse(""));
  }

  Moved run() {
    begin();
    return migrator.move(plan);
  }

  Moved runAsOne(Runnable within) {
    begin();
    return migrator.moveAsOne(plan, within);
  }

  MovedDatabase result(Optional<Path> backup, Moved moved) {
    return new MovedDatabase(
        moved.database(), moved.from(), moved.to(), moved.revisions(), moved.steps(), backup);
  }
}
