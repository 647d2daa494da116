package dev.revise.flyway.undo;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** Decides what to undo and how, or refuses in one sentence; touches nothing. */
record UndoPlanner(Configuration configuration, Reversals reversals, UndoTarget target) {
  static UndoPlanner of(Configuration configuration, UndoScripts scripts, AppliedHistory history) {
    requireUsable(history, configuration);
    return new UndoPlanner(
        configuration,
        new Reversals(configuration, scripts),
        UndoTarget.of(configuration, history));
  }

  /** All that the target asks for, each with its way back, the one to undo first in front. */
  List<PlannedUndo> plan(AppliedHistory history) {
    requireUsable(history, configuration);
    var migrations = target.reach(history);
    migrations.forEach(this::requireResolved);
    if (configuration.isValidateOnMigrate()) {
      history.newestFirst().forEach(UndoPlanner::requireUnchanged);
    }
    var plan =
        migrations.stream()
            .map(migration -> new PlannedUndo(migration, reversals.of(migration)))
            .toList();
    plan.forEach(this::requireNoObstacle);
    requireOneKind(plan);
    return plan;
  }

  /** Whether the plan is to be done in one transaction. */
  boolean groups(List<PlannedUndo> plan) {
    return configuration.isGroup()
        && plan.stream().allMatch(undo -> undo.reversal().inTransaction());
  }

  private static void requireUsable(AppliedHistory history, Configuration configuration) {
    for (var failed : history.failed()) {
      throw new FlywayException(
          "%s failed earlier and is marked so in the history; clean up what it left behind and run repair before undo"
              .formatted(Sentences.name(failed)));
    }
    if (!history.newestFirst().isEmpty() && !history.resolvesAny()) {
      throw new FlywayException(
          "the history lists applied versions, but no migration was found in %s; compile the migrations first (mvn process-classes flyway:undo) or correct flyway.locations"
              .formatted(Sentences.locations(configuration)));
    }
  }

  private void requireResolved(MigrationInfoImpl migration) {
    if (migration.getResolvedMigration() == null) {
      throw new FlywayException(
          "%s is applied as %s, but no such migration was found in %s; get the code that has it, and compile it"
              .formatted(
                  Sentences.name(migration),
                  migration.getType(),
                  Sentences.locations(configuration)));
    }
  }

  private void requireNoObstacle(PlannedUndo undo) {
    undo.reversal()
        .obstacle(configuration)
        .ifPresent(
            obstacle -> {
              throw new FlywayException(obstacle + "; nothing was undone");
            });
  }

  private static void requireUnchanged(MigrationInfoImpl migration) {
    var difference = migration.validate();
    if (difference != null) {
      throw new FlywayException(
          "undo refuses a history that does not validate: "
              + Sentences.oneLine(difference.errorMessage.replace("\n-> ", "; ")),
          difference.errorCode);
    }
  }

  private void requireOneKind(List<PlannedUndo> plan) {
    var kinds = plan.stream().map(undo -> undo.reversal().inTransaction()).distinct().count();
    if (configuration.isGroup() && !configuration.isMixed() && kinds > 1) {
      throw new FlywayException(
          "a group cannot mix undos that run in a transaction with undos that do not; set flyway.group to false, or flyway.mixed to true");
    }
  }
}
