package dev.revise.command;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Migrator;
import dev.revise.engine.Obstacle;
import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.revision.Checkpoint;
import dev.revise.revision.CommandHint;
import dev.revise.revision.Loss;
import dev.revise.revision.Losses;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the way of one database from where it stands, and what that way meets.
 *
 * @param progress told by the move, not by the search
 */
record MovePlanner(LiveDatabase database, MoveRequest request, Progress progress) {

  /**
   * Asks the database; nothing is changed but what a killed runner left half-way.
   *
   * @throws MigrationException if the target lies in the other direction
   */
  PlannedMove plan(Direction direction, Target target) {
    Migrator migrator = new Migrator(database, request.options(), progress);
    if (database.isMissing() && direction == Direction.UPGRADE) {
      Plan plan =
          Plan.between(
              history(), RevisionId.BASE, target.resolve(history(), () -> RevisionId.BASE));
      return new PlannedMove(migrator, request, plan, List.of(), List.of(), List.of(), List.of());
    }
    return migrator.askAlone(
        connection -> {
          Plan plan = plan(connection, direction, target);
          List<Loss> losses = Losses.of(plan.operations(), connection);
          List<BlockingDependent> dependents = BlockingDependents.of(connection, database, plan);
          List<SiteLoss> siteLosses = SiteLosses.of(connection, database, plan);
          return new PlannedMove(
              migrator, request, plan, losses, obstacles(plan, connection), dependents, siteLosses);
        });
  }

  private RevisionHistory history() {
    return database.managed().history();
  }

  private Plan plan(Connection connection, Direction direction, Target target) throws SQLException {
    RevisionHistory history = history();
    AppliedRevisions applied = AppliedRevisions.read(connection, database);
    RevisionId current = BaselineLook.of(connection, database, applied).require();
    RevisionId end = target.resolve(history, () -> current);
    requireDirection(direction, current, end);
    if (!applied.hasHistory()) {
      requireEmpty(FoundTables.read(connection, database).beside(request.beside()));
    }
    requireAboveBaseline(applied, current, end);
    Plan plan = Plan.between(history, current, end);
    Optional<Checkpoint> underWay = Checkpoint.underWay(connection, database.history());
    if (underWay.isPresent()) {
      underWay.get().require(plan, database.name());
    }
    return plan;
  }

  /** What may be emptied is in nobody's way. */
  private List<Obstacle> obstacles(Plan plan, Connection connection) throws SQLException {
    boolean allowsDataLoss = !plan.isUpgrade() && request.options().allowDataLoss();
    return Obstacle.of(plan, connection).stream()
        .filter(obstacle -> !allowsDataLoss || !obstacle.givesWay())
        .toList();
  }

  private void requireDirection(Direction direction, RevisionId current, RevisionId end) {
    int way = end.compareTo(current);
    boolean wrong = direction == Direction.UPGRADE ? way < 0 : way > 0;
    if (wrong) {
      throw new UsageException(
          "%s is at revision \"%s\", and \"%s\" lies the other way; use %s"
              .formatted(database.name(), current, end, direction.opposite()));
    }
  }

  /** Flyway undoes nothing at or below its baseline, and says nothing either. */
  private void requireAboveBaseline(AppliedRevisions applied, RevisionId current, RevisionId end) {
    applied
        .baseline()
        .filter(baseline -> end.compareTo(current) < 0 && end.compareTo(baseline) < 0)
        .ifPresent(
            baseline -> {
              throw new RefusedException(
                  "the history of %1$s begins with a baseline of Flyway's at revision \"%2$s\", which undoes nothing at or below it; nothing was changed: write the history anew with %3$s"
                      .formatted(
                          database.name(),
                          baseline,
                          CommandHint.of(database.name(), "stamp", current.toString())));
            });
  }

  /** Nobody wants a second set of tables beside the one with the data. */
  private static void requireEmpty(FoundTables found) {
    String name = found.database().name();
    if (found.own() > 0) {
      throw new MigrationException(
          "%s; take it over with %s".formatted(found.untaken(), CommandHint.of(name, "adopt")));
    }
    found
        .sentence()
        .ifPresent(
            sentence -> {
              throw new RefusedException(
                  "%s; to build new tables beside them pass --beside %s"
                      .formatted(sentence, found.elsewhere().firstKey()));
            });
  }
}
