package dev.revise.engine;

import dev.revise.dialect.HistoryRow;
import dev.revise.revision.CommandHint;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether the rows in force are the first so many revisions, each as the code has it. */
record HistoryCheck(AppliedRevisions applied, ManagedDatabase database) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  Standing standing() {
    SortedMap<Integer, HistoryRow> rows = numbered();
    Standing standing =
        Standing.at(rows.isEmpty() ? RevisionId.BASE : new RevisionId(rows.lastKey()));
    return failure()
        .or(this::foreign)
        .or(() -> ahead(standing.revision()))
        .or(() -> gap(rows))
        .or(() -> edited(rows))
        .map(standing::but)
        .orElse(standing);
  }

  private SortedMap<Integer, HistoryRow> numbered() {
    SortedMap<Integer, HistoryRow> rows = new TreeMap<>();
    for (Map.Entry<String, HistoryRow> entry : applied.rows().entrySet()) {
      if (NUMBER.matcher(entry.getKey()).matches()) {
        rows.put(Integer.parseInt(entry.getKey()), entry.getValue());
      }
    }
    return rows;
  }

  private Optional<String> failure() {
    return applied.failed().stream()
        .findFirst()
        .map(
            row ->
                "the history of %s says that \"%s\" failed half-way; find out what of it is there, then put it right with %s"
                    .formatted(
                        database.name(), row.version().orElse(row.description()), stamp("REV")));
  }

  private Optional<String> foreign() {
    return applied.rows().values().stream()
        .filter(row -> !isOurs(row))
        .findFirst()
        .map(
            row ->
                "the history of %s has version \"%s\" by %s, which is no revision of ours; check that the URL is right, get the code that made it, or take it out of force with %s"
                    .formatted(
                        database.name(), row.version().orElseThrow(), row.script(), stamp("REV")));
  }

  /** A baseline may stand at base, before all revisions. */
  private static boolean isOurs(HistoryRow row) {
    String version = row.version().orElseThrow();
    return NUMBER.matcher(version).matches() && (Integer.parseInt(version) > 0 || row.isBaseline());
  }

  private Optional<String> ahead(RevisionId current) {
    RevisionId head = history().head();
    return current.compareTo(head) <= 0
        ? Optional.empty()
        : Optional.of(
            "%s is ahead of this code: it is at revision \"%s\" and the head is \"%s\"; use a newer checkout, or say where it really is with %s"
                .formatted(
                    database.name(),
                    current,
                    head,
                    CommandHint.of(
                        database.name(), "stamp", "REV", "--yes-really", database.name())));
  }

  private Optional<String> gap(SortedMap<Integer, HistoryRow> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int first =
        rows.entrySet().stream()
            .filter(row -> row.getValue().isBaseline())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(1);
    return IntStream.range(first, rows.lastKey())
        .filter(number -> !rows.containsKey(number))
        .mapToObj(RevisionId::new)
        .findFirst()
        .map(
            missing ->
                "the history of %s lacks revision \"%s\" below \"%s\"; find out what happened, then put it right with %s"
                    .formatted(
                        database.name(),
                        missing,
                        new RevisionId(rows.lastKey()),
                        stamp(new RevisionId(rows.lastKey()).toString())));
  }

  private Optional<String> edited(SortedMap<Integer, HistoryRow> rows) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey() > 0)
        .flatMap(
            row ->
                edited(
                    history().step(new RevisionId(row.getKey())),
                    row.getValue(),
                    new RevisionId(rows.lastKey()))
                    .stream())
        .findFirst();
  }

  private Optional<String> edited(RevisionStep step, HistoryRow row, RevisionId current) {
    RevisionId id = step.revision().id();
    if (row.checksum().isPresent() && !row.checksum().equals(OptionalInt.of(step.checksum()))) {
      return Optional.of(
          "revision \"%s\" of %s was edited after it was applied; restore it and add a new revision, or if the database is as the edited one says, accept it with %s"
              .formatted(id, database.name(), stamp(current.toString())));
    }
    String script = step.revision().getClass().getName();
    return row.isBaseline() || row.script().equals(script)
        ? Optional.empty()
        : Optional.of(
            "revision \"%s\" of %s was applied as %s and is %s now; check that the URL is right, get the code that made it, or if the database is as the new one says, accept it with %s"
                .formatted(id, database.name(), row.script(), script, stamp(current.toString())));
  }

  private RevisionHistory history() {
    return database.history();
  }

  private String stamp(String revision) {
    return CommandHint.of(database.name(), "stamp", revision);
  }
}
