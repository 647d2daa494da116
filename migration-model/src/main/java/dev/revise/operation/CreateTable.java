package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.Table;

/** Creates a table with its columns, constraints but foreign keys, indexes, comments and grants. */
public record CreateTable(Table table) implements Operation {
  public CreateTable {
    ForeignKeys.requireNone(table);
  }

  @Override
  public Operation inverse() {
    return new DropTable(table);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.plus(table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.createTable(this);
  }

  @Override
  public Subject subject() {
    return Subject.created(table.name(), table);
  }

  @Override
  public String describe() {
    return "create table " + table.name();
  }
}
