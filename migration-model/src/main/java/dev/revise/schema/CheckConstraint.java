package dev.revise.schema;

import java.util.List;
import java.util.Optional;

/**
 * A condition that each row meets.
 *
 * @param expression SQL that both databases read the same way; columns stand in double quotes
 */
public record CheckConstraint(String name, @SqlCode String expression, Optional<String> comment)
    implements Constraint {
  public CheckConstraint {
    Names.checked(name);
  }

  public CheckConstraint(String name, String expression) {
    this(name, expression, Optional.empty());
  }

  public CheckConstraint comment(String text) {
    return withComment(Optional.of(text));
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public Optional<Deferral> deferral() {
    return Optional.empty();
  }

  @Override
  public CheckConstraint withName(String other) {
    return new CheckConstraint(other, expression, comment);
  }

  public CheckConstraint withExpression(String other) {
    return new CheckConstraint(name, other, comment);
  }

  @Override
  public CheckConstraint withDeferral(Optional<Deferral> other) {
    return this;
  }

  @Override
  public CheckConstraint withComment(Optional<String> other) {
    return new CheckConstraint(name, expression, other);
  }

  @Override
  public CheckConstraint withColumnRenamed(String from, String to) {
    return withExpression(new SqlText(expression).renamed(from, to).sql());
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
