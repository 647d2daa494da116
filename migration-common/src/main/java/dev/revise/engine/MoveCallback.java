package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.Operation;
import dev.revise.revision.Loss;
import dev.revise.revision.Losses;
import dev.revise.revision.OperationListener;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.revision.StepLoss;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What happens around each revision, inside its transaction.
 *
 * @param history all revisions: others may have moved the database since the plan was made
 * @param done where it is noted what this runner moved
 * @param within runs after the last revision, before that transaction is committed
 */
record MoveCallback(
    RevisionHistory history,
    Plan plan,
    MoveOptions options,
    Progress progress,
    Done done,
    Runnable within)
    implements Callback, OperationListener {
  private static final Set<Event> BEFORE =
      Set.of(Event.BEFORE_EACH_MIGRATE, Event.BEFORE_EACH_UNDO);
  private static final Set<Event> AFTER = Set.of(Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_UNDO);

  /**
   * Flyway calls callbacks in the order of their names: {@link ReviseCallback} before this one, so
   * that a revision is on disk before the next one is told.
   */
  @Override
  public String getCallbackName() {
    return "revise move";
  }

  @Override
  public boolean supports(Event event, Context context) {
    return BEFORE.contains(event) || AFTER.contains(event);
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    RevisionStep step = step(context);
    if (BEFORE.contains(event)) {
      done.begins(step);
      before(step, context.getConnection());
    } else {
      after(step);
    }
  }

  @Override
  public void begins(Operation operation) {
    StopSignal.requireNone();
    progress.operation(operation.describe());
  }

  @Override
  public void progresses(long rows, OptionalLong all) {
    StopSignal.requireNone();
    progress.rows(rows, all);
  }

  @Override
  public void committed() {
    done.committed();
  }

  @Override
  public void touched(Operation operation, long rows) {
    done.touched(operation, rows);
  }

  @Override
  public boolean allowsDataLoss() {
    return !plan.isUpgrade() && options.allowDataLoss();
  }

  /** What a plan asks ahead is all that its first revision asks. */
  @Override
  public boolean hasLookedAhead(RevisionStep step) {
    return step.equals(plan.steps().get(0));
  }

  @Override
  public RevisionStep located(RevisionStep step) {
    return history.step(step.revision().id());
  }

  private RevisionStep step(Context context) {
    String version = context.getMigrationInfo().getVersion().getVersion();
    return history.step(new RevisionId(Integer.parseInt(version)));
  }

  private void before(RevisionStep step, Connection connection) {
    StopSignal.requireNone();
    progress.revision(line(step));
    Dialect dialect = Dialects.of(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute(dialect.locks().waitAtMost(options.lockWait()));
      if (!plan.isUpgrade() && !options.allowDataLoss()) {
        for (var table : Losses.tablesOf(plan.operations(step))) {
          for (String sql : dialect.locks().lock(table)) {
            statement.execute(sql);
          }
        }
        requireNoLoss(plan.stepLosses(step), Losses.of(plan.operations(step), connection));
      }
    } catch (SQLException e) {
      throw new FlywayException(e.getMessage(), e);
    }
  }

  /**
   * @throws RefusedException if there is any
   */
  static void requireNoLoss(List<StepLoss> ofSteps, List<Loss> losses) {
    if (!ofSteps.isEmpty() || !losses.isEmpty()) {
      throw new RefusedException(
          "going back would lose %s; say --allow-data-loss if that is meant"
              .formatted(
                  Stream.concat(ofSteps.stream(), losses.stream())
                      .map(Object::toString)
                      .collect(Collectors.joining(", "))));
    }
  }

  private void after(RevisionStep step) {
    done.ends();
    progress.done(line(step));
    if (plan.after(step).equals(plan.to())) {
      within.run();
    }
  }

  private String line(RevisionStep step) {
    return "%s %s -> %s  %s"
        .formatted(
            plan.isUpgrade() ? "upgrade" : "downgrade",
            plan.before(step),
            plan.after(step),
            step.revision().getDescription());
  }
}
