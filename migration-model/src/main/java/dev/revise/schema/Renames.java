package dev.revise.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is the same under another name, because its author or a stable identifier says so; nobody
 * guesses.
 */
public record Renames(List<TableRename> tables, List<ColumnRename> columns) {
  public Renames {
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
  }

  public static Renames none() {
    return new Renames(List.of(), List.of());
  }

  /** These and the others, each once. */
  public Renames and(Renames others) {
    return new Renames(
        Stream.concat(tables.stream(), others.tables.stream()).distinct().toList(),
        Stream.concat(columns.stream(), others.columns.stream()).distinct().toList());
  }
}
