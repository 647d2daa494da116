package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.Table;

/** Drops a table; its foreign keys are dropped before, by operations of their own. */
public record DropTable(Table table) implements Operation {
  public DropTable {
    ForeignKeys.requireNone(table);
  }

  @Override
  public Operation inverse() {
    return new CreateTable(table);
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.minus(table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.dropTable(this);
  }

  @Override
  public Subject subject() {
    return Subject.dropped(table.name(), table);
  }

  @Override
  public String describe() {
    return "drop table " + table.name();
  }

  @Override
  public boolean losesData() {
    return true;
  }
}
