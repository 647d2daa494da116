package dev.revise.operation;

import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Renames a constraint; the columns it covers are untouched. */
public record RenameConstraint(TableName table, Constraint constraint, String to)
    implements Operation {
  @Override
  public Operation inverse() {
    return new RenameConstraint(table, constraint.withName(to), constraint.name());
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(table, t -> t.edit(constraint, c -> c.withName(to)));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameConstraint(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(table, constraint, constraint.withName(to));
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    return schema
        .table(table)
        .constraint(constraint.name())
        .map(found -> new RenameConstraint(table, found, to))
        .orElse(this);
  }

  @Override
  public String describe() {
    return "rename " + constraint.kind() + " " + constraint.name() + " on " + table + " to " + to;
  }
}
