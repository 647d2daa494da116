package dev.revise.command;

import dev.revise.engine.StepRow;
import java.util.List;
import java.util.Optional;

/**
 * The revisions of a database, last first.
 *
 * @param steps the runs of their data steps as the database keeps them, last first; none unless
 *     asked for
 * @param underWay the revision that the database is half-way to or from; none unless asked for
 * @param note what was left out
 */
public record HistoryResult(
    String database,
    List<RevisionSummary> revisions,
    List<StepRow> steps,
    Optional<UnderWay> underWay,
    Optional<String> note) {
  public HistoryResult {
    revisions = List.copyOf(revisions);
    steps = List.copyOf(steps);
  }

  HistoryResult(String database, List<RevisionSummary> revisions) {
    this(database, revisions, List.of(), Optional.empty(), Optional.empty());
  }

  HistoryResult with(List<StepRow> runs, Optional<UnderWay> halfWay) {
    return new HistoryResult(database, revisions, runs, halfWay, note);
  }

  HistoryResult without(String reason) {
    return new HistoryResult(database, revisions, steps, underWay, Optional.of(reason));
  }
}
