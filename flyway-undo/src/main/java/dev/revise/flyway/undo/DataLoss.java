package dev.revise.flyway.undo;

import java.util.List;

/**
 * What undoing one migration would take away.
 *
 * @param undo the migration
 * @param losses a phrase each, at least one
 */
record DataLoss(PlannedUndo undo, List<String> losses) {
  DataLoss {
    losses = List.copyOf(losses);
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(String.join(", ", losses), Sentences.name(undo.migration()));
  }
}
