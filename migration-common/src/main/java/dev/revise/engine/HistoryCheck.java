package dev.revise.engine;

import dev.revise.dialect.HistoryRow;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Whether the rows in force are the first so many revisions, each as the code has it. */
record HistoryCheck(AppliedRevisions applied, RevisionHistory history) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final String BASELINE = "BASELINE";

  RevisionId current() {
    applied.failed().stream().findFirst().ifPresent(HistoryCheck::requireNoFailure);
    SortedMap<Integer, HistoryRow> rows = numbered();
    if (rows.isEmpty()) {
      return RevisionId.BASE;
    }
    RevisionId current = new RevisionId(rows.lastKey());
    requireKnown(current);
    rows.values().stream()
        .filter(row -> row.type().equals(BASELINE))
        .findFirst()
        .ifPresentOrElse(
            baseline -> requireWhole(rows, number(baseline)), () -> requireWhole(rows, 1));
    rows.forEach((number, row) -> requireUnedited(history.step(new RevisionId(number)), row));
    return current;
  }

  private SortedMap<Integer, HistoryRow> numbered() {
    SortedMap<Integer, HistoryRow> rows = new TreeMap<>();
    for (Map.Entry<String, HistoryRow> entry : applied.rows().entrySet()) {
      if (!NUMBER.matcher(entry.getKey()).matches()) {
        throw new MigrationException(
            "the history of the database has version \"%s\" by %s, which is no revision of ours; check that the URL is right, or get the code that made it"
                .formatted(entry.getKey(), entry.getValue().script()));
      }
      rows.put(Integer.parseInt(entry.getKey()), entry.getValue());
    }
    return rows;
  }

  private static int number(HistoryRow row) {
    return Integer.parseInt(row.version().orElseThrow());
  }

  private void requireKnown(RevisionId current) {
    if (current.compareTo(history.head()) > 0) {
      throw new MigrationException(
          "the database is ahead of this code: it is at revision \"%s\" and the head is \"%s\"; get the newer code"
              .formatted(current, history.head()));
    }
  }

  private static void requireNoFailure(HistoryRow failed) {
    throw new MigrationException(
        "the history of the database says that \"%s\" failed half-way; find out what of it is there, then put it right with stamp"
            .formatted(failed.version().orElse(failed.description())));
  }

  private static void requireWhole(SortedMap<Integer, HistoryRow> rows, int first) {
    for (int number = first; number <= rows.lastKey(); number++) {
      if (!rows.containsKey(number)) {
        throw new MigrationException(
            "the history of the database is damaged: it lacks revision \"%s\" below \"%s\"; find out what happened, then put it right with stamp"
                .formatted(new RevisionId(number), new RevisionId(rows.lastKey())));
      }
    }
  }

  private static void requireUnedited(RevisionStep step, HistoryRow row) {
    OptionalInt expected = OptionalInt.of(step.checksum());
    if (row.checksum().isPresent() && !row.checksum().equals(expected)) {
      throw new MigrationException(
          "revision \"%s\" was edited after it was applied; restore it or add a new revision"
              .formatted(step.revision().id()));
    }
    if (!row.type().equals(BASELINE)
        && !row.script().equals(step.revision().getClass().getName())) {
      throw new MigrationException(
          "revision \"%s\" was applied as %s and is %s now; check that the URL is right, or get the code that made it"
              .formatted(step.revision().id(), row.script(), step.revision().getClass().getName()));
    }
  }
}
