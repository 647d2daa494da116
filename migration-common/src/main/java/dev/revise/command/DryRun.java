package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.TableLock;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Obstacle;
import dev.revise.engine.Progress;
import dev.revise.revision.Barrier;
import dev.revise.revision.Demand;
import dev.revise.revision.Loss;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionStep;
import dev.revise.revision.StepLoss;

/** {@code upgrade --dry-run} and {@code downgrade --dry-run}: what would happen. */
public final class DryRun {
  private DryRun() {}

  public static DryRunResult of(
      Direction direction, LiveDatabase database, MoveRequest request, Target target) {
    return of(new MovePlanner(database, request, Progress.NONE).plan(direction, target));
  }

  private static DryRunResult of(PlannedMove move) {
    Plan plan = move.plan();
    Dialect dialect = move.migrator().dialect();
    return new DryRunResult(
        move.database().name(),
        plan.from(),
        plan.to(),
        plan.steps().stream().map(step -> step(plan, step, dialect)).toList(),
        move.losses().stream().map(DryRun::loss).toList(),
        plan.stepLosses().stream().map(DryRun::loss).toList(),
        plan.barrier().map(DryRun::end),
        move.obstacles().stream().map(DryRun::rows).toList(),
        move.unmet().stream().map(DryRun::untold).toList(),
        move.dependents().stream().map(BlockingDependent::sentence).toList(),
        move.siteLosses().stream().map(SiteLoss::sentence).toList());
  }

  private static DryRunResult.PlannedRevision step(Plan plan, RevisionStep step, Dialect dialect) {
    return new DryRunResult.PlannedRevision(
        step.revision().id(),
        step.revision().getDescription(),
        plan.operations(step).stream().map(OperationLine::words).toList(),
        BroughtSql.of(plan.operations(step)),
        dialect.locks().takenBy(plan.operations(step)).stream().map(TableLock::toString).toList());
  }

  private static DryRunResult.LostByStep loss(StepLoss loss) {
    return new DryRunResult.LostByStep(loss.revision(), loss.summary(), loss.what());
  }

  private static DryRunResult.WayEnd end(Barrier barrier) {
    return new DryRunResult.WayEnd(
        barrier.revision(), barrier.summary(), barrier.because(), barrier.reachable());
  }

  private static DryRunResult.RowsInTheWay rows(Obstacle obstacle) {
    return new DryRunResult.RowsInTheWay(
        obstacle.revision().revision().id(),
        obstacle.operation(),
        obstacle.problem(),
        obstacle.query());
  }

  private static DryRunResult.UntoldStep untold(Demand demand) {
    return new DryRunResult.UntoldStep(
        demand.revision().revision().id(), demand.summary(), demand.missing());
  }

  private static DryRunResult.LostData loss(Loss loss) {
    return new DryRunResult.LostData(loss.table().toString(), loss.column(), loss.rows());
  }
}
