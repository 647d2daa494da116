package dev.revise.schema;

import java.util.List;

/** The columns that identify a row; none of them is nullable. */
public record PrimaryKey(String name, List<String> columns) implements Constraint {
  public PrimaryKey {
    Names.checked(name);
    columns = Names.key(name, columns);
  }

  public PrimaryKey(String name, String... columns) {
    this(name, List.of(columns));
  }

  @Override
  public PrimaryKey withName(String other) {
    return new PrimaryKey(other, columns);
  }

  @Override
  public PrimaryKey withColumnRenamed(String from, String to) {
    return new PrimaryKey(name, Names.renamed(columns, from, to));
  }

  @Override
  public String kind() {
    return "primary key";
  }
}
