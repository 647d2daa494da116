package dev.revise.revision;

import dev.revise.operation.FillColumns;
import dev.revise.operation.Operations;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;

/** Only columns that the same revision adds may be filled; going back drops them again. */
final class FilledColumns {
  private FilledColumns() {}

  static void requireNew(Schema before, Operations operations) {
    operations.stream()
        .filter(FillColumns.class::isInstance)
        .map(FillColumns.class::cast)
        .forEach(fill -> fill.columns().forEach(column -> requireNew(before, fill, column)));
  }

  private static void requireNew(Schema before, FillColumns fill, String column) {
    boolean old =
        before.tables().containsKey(fill.table())
            && before.table(fill.table()).column(column).isPresent();
    if (old) {
      throw new MigrationException(
          "%s.%s held values before, which filling it would lose; add a new column"
              .formatted(fill.table(), column));
    }
  }
}
