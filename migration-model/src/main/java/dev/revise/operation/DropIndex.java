package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/**
 * Drops an index.
 *
 * @param sharing constraints of the table that may use the index
 * @param rebind foreign keys that may lean on it; dropping it lets them go for a moment
 */
public record DropIndex(
    TableName table, Index index, List<Constraint> sharing, List<BoundKey> rebind)
    implements Operation {
  public DropIndex {
    sharing = List.copyOf(sharing);
    rebind = List.copyOf(rebind);
  }

  public DropIndex(TableName table, Index index) {
    this(table, index, List.of(), List.of());
  }

  @Override
  public Operation inverse() {
    return new CreateIndex(table, index, sharing, rebind);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(table, t -> t.minus(index));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropIndex(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(table, index);
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    Index dropped = schema.table(table).index(index.name()).orElse(index);
    Neighbours there = new Neighbours(schema, table);
    return new DropIndex(table, dropped, there.sharing(dropped), there.leaningOn(dropped));
  }

  @Override
  public String describe() {
    return "drop index " + index.name() + " on " + table;
  }
}
