package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Table;

/** What speaks for one table having become another. */
final class TableEvidence {
  private TableEvidence() {}

  static Evidence between(Table gone, Table come) {
    long shared = gone.columns().stream().filter(column -> isIn(come, column)).count();
    int most = Math.max(gone.columns().size(), come.columns().size());
    boolean alike = shared >= 2 && 2 * shared >= most;
    Evidence.Tally tally =
        new Evidence.Tally()
            .comments(gone.comment(), come.comment())
            .names(gone.name().name(), come.name().name());
    int points = tally.points() + (3 * shared >= 2L * most ? 3 : 2);
    boolean together = gone.name().schema().equals(come.name().schema());
    return new Evidence(
        new LikelyRename(
            "table",
            gone.name().name(),
            come.name().name(),
            "with %d of %d columns alike%s"
                .formatted(shared, most, tally.text().replaceFirst(" with ", ", ")),
            gone.name().name() + "=" + come.name().name()),
        alike && together ? points : 0);
  }

  private static boolean isIn(Table table, Column column) {
    return table.column(column.name()).filter(c -> c.type().equals(column.type())).isPresent();
  }
}
