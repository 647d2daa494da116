package dev.revise.operation;

import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/**
 * Drops an index.
 */
public record DropIndex(TableName table, Index index) implements Operation {
  @Override
  public Operation inverse() {
    return new CreateIndex(table, index);
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
  public String describe() {
    return "drop index " + index.name() + " on " + table;
  }
}
