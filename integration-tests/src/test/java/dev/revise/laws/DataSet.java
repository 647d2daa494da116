package dev.revise.laws;

import dev.revise.operation.FillColumns;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows that an observatory might have written.
 *
 * @param name what the tests are called after
 * @param revision whose tables and columns the rows fit
 * @param rows each with the text of its values by column
 * @param losses the file that says what these rows lose, and why
 */
record DataSet(
    String name,
    ManagedDatabase database,
    RevisionId revision,
    Map<TableName, List<Map<String, Optional<String>>>> rows,
    LostValues losses) {
  DataSet {
    rows = Map.copyOf(rows);
  }

  /** With the values that its revision demands of a row, and that stand in the one it points to. */
  DataSet completed() {
    Map<TableName, List<Map<String, Optional<String>>>> completed = new TreeMap<>(rows);
    fills(step -> !isAbove(step))
        .forEach(fill -> completed.computeIfPresent(fill.table(), (table, all) -> rowsWith(fill)));
    return new DataSet(name, database, revision, completed, losses);
  }

  Schema schema() {
    return schemaAt(revision);
  }

  Schema schemaAt(RevisionId id) {
    return database.history().schemaAt(id);
  }

  RevisionId head() {
    return database.history().head();
  }

  /** The head, and the revisions above to which people were told what a journey loses. */
  Stream<RevisionId> tops() {
    return Stream.concat(
            database.history().steps().stream()
                .filter(this::isAbove)
                .map(step -> step.revision().id())
                .filter(id -> losses.journeys().contains(revision + "-" + id)),
            Stream.of(head()))
        .distinct();
  }

  /** Rows are told apart by the keys of their revision, wherever they go. */
  CellReader readerAt(RevisionId id) {
    return new CellReader(schemaAt(id), new RowKeys(schema()));
  }

  /** The values as they should stand in the database, at their revision. */
  Cells cells() {
    return rows.entrySet().stream()
        .map(table -> readerAt(revision).rows(table.getKey(), table.getValue()))
        .reduce(Cells.NONE, Cells::and);
  }

  /** What the revisions above fill up to that one, from the rows that the rows point to. */
  Cells filledUpTo(RevisionId top) {
    return fills(step -> isAbove(step) && step.revision().id().compareTo(top) <= 0)
        .map(fill -> readerAt(top).rows(fill.table(), rowsWith(fill)).in(fill.columns()))
        .reduce(Cells.NONE, Cells::and);
  }

  /** The revisions that led to that of the rows, and that one. */
  Stream<RevisionStep> stepsSoFar() {
    return database.history().steps().stream().filter(step -> !isAbove(step));
  }

  private boolean isAbove(RevisionStep step) {
    return step.revision().id().compareTo(revision) > 0;
  }

  private Stream<FillColumns> fills(Predicate<RevisionStep> steps) {
    return database.history().steps().stream()
        .filter(steps)
        .flatMap(step -> step.upgrade().stream())
        .filter(FillColumns.class::isInstance)
        .map(FillColumns.class::cast);
  }

  private List<Map<String, Optional<String>>> rowsWith(FillColumns fill) {
    return rows.getOrDefault(fill.table(), List.of()).stream().map(row -> with(row, fill)).toList();
  }

  private Map<String, Optional<String>> with(Map<String, Optional<String>> row, FillColumns fill) {
    Map<String, Optional<String>> filled = new TreeMap<>(row);
    Map<String, Optional<String>> source = source(row, fill);
    fill.columns().forEach(column -> filled.putIfAbsent(column, source.get(column)));
    return filled;
  }

  private Map<String, Optional<String>> source(
      Map<String, Optional<String>> row, FillColumns fill) {
    return rows.getOrDefault(fill.source(), List.of()).stream()
        .filter(source -> source.get(fill.key()).equals(row.get(fill.pointer())))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(fill.describe() + " finds none for " + row));
  }
}
