package dev.revise.schema;

import java.util.List;

/** An index that no constraint brought along; ascending, of the database's usual kind. */
public record Index(String name, List<String> columns, boolean unique) implements Named {
  public Index {
    Names.checked(name);
    columns = Names.key(name, columns);
  }

  public Index withColumnRenamed(String from, String to) {
    return new Index(name, Names.renamed(columns, from, to), unique);
  }
}
