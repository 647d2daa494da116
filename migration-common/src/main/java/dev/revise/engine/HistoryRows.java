package dev.revise.engine;

import dev.revise.dialect.HistoryRow;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionStep;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows that Flyway writes for what a plan does. */
final class HistoryRows {
  private HistoryRows() {}

  static List<HistoryRow> of(Plan plan) {
    return plan.steps().stream().map(step -> of(plan, step)).toList();
  }

  static HistoryRow of(Plan plan, RevisionStep step) {
    return new HistoryRow(
        0,
        Optional.of(step.revision().id().toString()),
        step.revision().getDescription(),
        plan.isUpgrade() ? HistoryRow.APPLIED : HistoryRow.TAKEN_BACK,
        step.revision().getClass().getName(),
        OptionalInt.of(step.checksum()),
        true);
  }
}
