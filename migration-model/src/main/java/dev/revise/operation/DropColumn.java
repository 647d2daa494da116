package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Drops a column that no constraint, index or view needs any more. */
public record DropColumn(TableName table, Column column) implements Operation {
  @Override
  public Operation inverse() {
    return new AddColumn(table, column);
  }

  @Override
  public Schema applyTo(Schema schema) {
    schema.requireUnread(table, column.name());
    return schema.edit(table, t -> t.minus(column));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropColumn(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(table, column);
  }

  @Override
  public String describe() {
    return "drop column " + table + "." + column.name();
  }

  @Override
  public boolean losesData() {
    return column.generation().isEmpty();
  }
}
