package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/**
 * Adds a primary key, unique constraint, foreign key or check.
 *
 * @param sharing other constraints of the table that may use the index which comes with it
 * @param rebind foreign keys that may lean on it although another constraint could carry them;
 *     dropping it again lets them go for a moment
 */
public record AddConstraint(
    TableName table, Constraint constraint, List<Constraint> sharing, List<BoundKey> rebind)
    implements Operation {
  public AddConstraint {
    sharing = List.copyOf(sharing);
    rebind = List.copyOf(rebind);
  }

  public AddConstraint(TableName table, Constraint constraint) {
    this(table, constraint, List.of(), List.of());
  }

  @Override
  public Operation inverse() {
    return new DropConstraint(table, constraint, sharing, rebind);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(table, t -> t.plus(constraint));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.addConstraint(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(table, constraint);
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    Neighbours there = new Neighbours(schema, table);
    return new AddConstraint(
        table, constraint, there.sharing(constraint), there.leaningOn(constraint));
  }

  @Override
  public String describe() {
    return "add " + constraint.kind() + " " + constraint.name() + " on " + table;
  }
}
