package dev.revise.schema;

import java.util.List;

/**
 * A condition that each row meets.
 *
 * @param expression SQL that both databases read the same way; columns stand in double quotes
 */
public record CheckConstraint(String name, String expression) implements Constraint {
  public CheckConstraint {
    Names.checked(name);
  }

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
    return new CheckConstraint(name, new SqlText(expression).renamed(from, to).sql());
  }

  /** Whether the condition is about that column. */
  public boolean mentions(String column) {
    return new SqlText(expression).mentions(column);
  }

  @Override
  public String kind() {
    return "check constraint";
  }
}
