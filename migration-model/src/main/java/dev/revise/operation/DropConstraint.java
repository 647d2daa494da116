package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drops a primary key, unique constraint, foreign key or check.
 *
 * @param sharing other constraints of the table that may use the index which comes with it
 * @param rebind foreign keys that may lean on it although another constraint could carry them;
 *     dropping it lets them go for a moment
 */
public record DropConstraint(
    TableName table, Constraint constraint, List<Constraint> sharing, List<BoundKey> rebind)
    implements Operation {
  public DropConstraint {
    sharing = List.copyOf(sharing);
    rebind = List.copyOf(rebind);
  }

  public DropConstraint(TableName table, Constraint constraint) {
    this(table, constraint, List.of(), List.of());
  }

  @Override
  public Operation inverse() {
    return new AddConstraint(table, constraint, sharing, rebind);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(table, t -> t.minus(constraint));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropConstraint(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(table, constraint);
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    Constraint dropped = schema.table(table).constraint(constraint.name()).orElse(constraint);
    Neighbours there = new Neighbours(schema, table);
    return new DropConstraint(table, dropped, there.sharing(dropped), there.leaningOn(dropped));
  }

  @Override
  public String describe() {
    return "drop " + constraint.kind() + " " + constraint.name() + " on " + table + rebound();
  }

  private String rebound() {
    return rebind.isEmpty()
        ? ""
        : rebind.stream()
            .map(BoundKey::toString)
            .collect(Collectors.joining(", ", ", binding anew ", ""));
  }
}
