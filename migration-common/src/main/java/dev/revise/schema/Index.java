package dev.revise.schema;

import java.util.List;

/** An index that no constraint brought along; ascending, of the database's usual kind. */
public record Index(String name, List<String> columns, boolean unique) implements Named {
  public Index {
    columns = List.copyOf(columns);
  }

  public Index withColumnRenamed(String from, String to) {
    return new Index(name, Columns.renamed(columns, from, to), unique);
  }
}
