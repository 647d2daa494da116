package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Gives a column another name; keys and indexes follow, views must be dropped before. */
public record RenameColumn(TableName table, Column column, String to) implements Operation {
  @Override
  public Operation inverse() {
    return new RenameColumn(table, column.withName(to), column.name());
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.withColumnRenamed(table, column, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameColumn(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(table, column, column.withName(to));
  }

  @Override
  public String describe() {
    return "rename column " + table + "." + column.name() + " to " + to;
  }
}
