package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;

/** Adds a column after the others, of which no view speaks yet. */
public record AddColumn(TableName table, Column column) implements Operation {
  @Override
  public Operation inverse() {
    return new DropColumn(table, column);
  }

  @Override
  public Schema applyTo(Schema schema) {
    Schema edited = schema.edit(table, t -> t.plus(column));
    schema.requireUnread(table, column.name());
    return edited;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.addColumn(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(table, column);
  }

  @Override
  public String describe() {
    return "add column " + table + "." + column.name();
  }
}
