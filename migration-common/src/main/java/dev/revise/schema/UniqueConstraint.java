package dev.revise.schema;

import java.util.List;

/** No two rows hold the same values in these columns. */
public record UniqueConstraint(String name, List<String> columns) implements Constraint {
  public UniqueConstraint {
    Names.checked(name);
    columns = Names.key(name, columns);
  }

  public UniqueConstraint(String name, String... columns) {
    this(name, List.of(columns));
  }

  @Override
  public UniqueConstraint withName(String other) {
    return new UniqueConstraint(other, columns);
  }

  @Override
  public UniqueConstraint withColumnRenamed(String from, String to) {
    return new UniqueConstraint(name, Names.renamed(columns, from, to));
  }

  @Override
  public String kind() {
    return "unique constraint";
  }
}
