package dev.revise.schema;

import java.util.List;

/** A condition, in SQL that both databases read the same way, that each row meets. */
public record CheckConstraint(String name, String expression) implements Constraint {
  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public CheckConstraint withName(String other) {
    return new CheckConstraint(other, expression);
  }

  @Override
  public CheckConstraint withColumnRenamed(String from, String to) {
    return this;
  }

  @Override
  public String kind() {
    return "check constraint";
  }
}
