package dev.revise.command;

import dev.revise.engine.DeniedException;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LockedException;
import dev.revise.engine.StepRow;
import dev.revise.engine.UnreachableException;
import dev.revise.operation.RunStep;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code history}: the revisions there are. */
public final class History {
  private History() {}

  /**
   * The revisions of a range, both ends included.
   *
   * @param current asked only if the range counts from there
   * @throws MigrationException if the range runs backwards or beyond the history
   */
  public static HistoryResult of(
      ManagedDatabase database, Range range, Supplier<RevisionId> current) {
    RevisionHistory history = database.history();
    RevisionId from = range.from().resolve(history, current);
    RevisionId to = range.to().resolve(history, current);
    if (from.compareTo(to) > 0) {
      throw new UsageException(
          "the range \"%s:%s\" runs backwards; say %s:%s".formatted(from, to, to, from));
    }
    List<RevisionSummary> revisions = new ArrayList<>();
    for (RevisionStep step : history.steps().subList(Math.max(from.number(), 1) - 1, to.number())) {
      revisions.add(RevisionSummary.of(step, history));
    }
    Collections.reverse(revisions);
    return new HistoryResult(database.name(), revisions);
  }

  /**
   * The same with the runs of data steps. The database is asked for them if its revisions have any;
   * where it does not answer, the result says so.
   */
  public static HistoryResult withSteps(
      LiveDatabase database, Range range, Supplier<RevisionId> current, Duration patience) {
    HistoryResult result = of(database.managed(), range, current);
    if (!hasSteps(database.managed().history())) {
      return result;
    }
    try {
      return result.with(steps(database, result, patience), UnderWay.of(database, patience));
    } catch (UnreachableException | DeniedException | LockedException e) {
      return result.without("how many rows data steps touched is not shown: " + e.getMessage());
    }
  }

  private static boolean hasSteps(RevisionHistory history) {
    return history.steps().stream()
        .flatMap(step -> step.upgrade().stream())
        .anyMatch(RunStep.class::isInstance);
  }

  private static List<StepRow> steps(
      LiveDatabase database, HistoryResult result, Duration patience) {
    Set<RevisionId> shown =
        result.revisions().stream().map(RevisionSummary::revision).collect(Collectors.toSet());
    List<StepRow> steps =
        database.ask(patience, connection -> StepRow.read(connection, database.history())).stream()
            .filter(step -> shown.contains(step.revision()))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(steps);
    return steps;
  }
}
