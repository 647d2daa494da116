package dev.revise.source.felis;

import java.util.List;

/**
 * What an overlay says to whoever compares the schema with a database.
 *
 * @param ignored tables and views that are none of our business
 * @param neverDropped tables that stay, even where the Felis file has them no more
 */
public record Hints(
    NamePatterns ignored,
    NamePatterns neverDropped,
    List<TableRename> renamedTables,
    List<ColumnRename> renamedColumns) {
  public Hints {
    renamedTables = List.copyOf(renamedTables);
    renamedColumns = List.copyOf(renamedColumns);
  }
}
