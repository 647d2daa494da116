package dev.revise.engine;

import dev.revise.dialect.HistoryRow;
import dev.revise.revision.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows that turn one history into that of a plan from base. */
record StampedRows(AppliedRevisions applied, Plan plan) {

  List<HistoryRow> rows() {
    List<HistoryRow> rows = new ArrayList<>();
    applied.rows().values().stream()
        .sorted(Comparator.comparing(HistoryRow::rank).reversed())
        .filter(row -> !row.isBaseline() && !isWanted(row))
        .forEach(row -> rows.add(takenBack(row)));
    plan.steps().stream()
        .map(step -> HistoryRows.of(plan, step))
        .filter(row -> !isApplied(row))
        .forEach(rows::add);
    return rows;
  }

  private boolean isWanted(HistoryRow row) {
    return plan.steps().stream()
        .map(step -> HistoryRows.of(plan, step))
        .anyMatch(w -> same(w, row));
  }

  private boolean isApplied(HistoryRow wanted) {
    return applied.rows().values().stream().anyMatch(row -> same(wanted, row));
  }

  private static boolean same(HistoryRow wanted, HistoryRow row) {
    return wanted.version().equals(row.version())
        && wanted.script().equals(row.script())
        && wanted.checksum().equals(row.checksum());
  }

  private static HistoryRow takenBack(HistoryRow row) {
    return new HistoryRow(
        0,
        row.version(),
        row.description(),
        HistoryRow.TAKEN_BACK,
        row.script(),
        row.checksum(),
        true);
  }
}
