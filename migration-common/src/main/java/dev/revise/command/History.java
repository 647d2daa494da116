package dev.revise.command;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

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
      throw new MigrationException(
          "the range \"%s:%s\" runs backwards; say %s:%s".formatted(from, to, to, from));
    }
    List<RevisionSummary> revisions = new ArrayList<>();
    for (RevisionStep step : history.steps().subList(Math.max(from.number(), 1) - 1, to.number())) {
      revisions.add(RevisionSummary.of(step, history));
    }
    Collections.reverse(revisions);
    return new HistoryResult(database.name(), revisions);
  }
}
