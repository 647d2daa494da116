package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/**
 * Creates an index.
 *
 * @param sharing constraints of the table that may come to use the index
 * @param rebind foreign keys that may come to lean on it; dropping it again lets them go for a
 *     moment
 */
public record CreateIndex(
    TableName table, Index index, List<Constraint> sharing, List<BoundKey> rebind)
    implements Operation {
  public CreateIndex {
    sharing = List.copyOf(sharing);
    rebind = List.copyOf(rebind);
  }

  public CreateIndex(TableName table, Index index) {
    this(table, index, List.of(), List.of());
  }

  @Override
  public Operation inverse() {
    return new DropIndex(table, index, sharing, rebind);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.edit(table, t -> t.plus(index));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createIndex(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(table, index);
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    Neighbours there = new Neighbours(schema, table);
    return new CreateIndex(table, index, there.sharing(index), there.leaningOn(index));
  }

  @Override
  public String describe() {
    return "create index " + index.name() + " on " + table;
  }
}
