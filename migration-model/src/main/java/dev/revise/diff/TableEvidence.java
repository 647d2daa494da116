package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Quantity;
import dev.revise.schema.Table;

/** What speaks for one table having become another. */
final class TableEvidence {
  private TableEvidence() {}

  /**
   * @param alone whether one table goes and one comes, and no more
   */
  static Evidence between(Table gone, Table come, boolean alone) {
    long shared = gone.columns().stream().filter(column -> isIn(come, column)).count();
    int most = Math.max(gone.columns().size(), come.columns().size());
    boolean alike = (shared >= 2 || shared == most) && 2 * shared >= most;
    Evidence.Tally tally =
        new Evidence.Tally(3 * shared >= 2L * most ? 3 : 2)
            .comments(gone.comment(), come.comment())
            .names(gone.name().name(), come.name().name())
            .alone(alone, "table");
    boolean together = gone.name().schema().equals(come.name().schema());
    return new Evidence(
        new LikelyRename(
            "table",
            gone.name().name(),
            come.name().name(),
            "with %d of %s alike%s"
                .formatted(
                    shared,
                    new Quantity(most, "column"),
                    tally.text().replaceFirst(" with ", ", ")),
            gone.name().name() + "=" + come.name().name(),
            false),
        alike && together ? tally.points() : 0);
  }

  private static boolean isIn(Table table, Column column) {
    return table.column(column.name()).filter(c -> c.type().equals(column.type())).isPresent();
  }
}
