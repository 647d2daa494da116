package dev.revise.operation;

import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/**
 * Creates an index.
 */
public record CreateIndex(TableName table, Index index) implements Operation {
  @Override
  public Operation inverse() {
    return new DropIndex(table, index);
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
  public String describe() {
    return "create index " + index.name() + " on " + table;
  }
}
