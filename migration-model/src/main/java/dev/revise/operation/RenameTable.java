package dev.revise.operation;

import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;

/** Gives a table another name in the same schema; keys that reference it follow. */
public record RenameTable(Table table, String to) implements Operation {
  @Override
  public Operation inverse() {
    return new RenameTable(table.withName(renamed()), table.name().name());
  }

  @Override
  public Schema applyTo(Schema schema) {
    return schema.withTableRenamed(table, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.renameTable(this);
  }

  @Override
  public Subject subject() {
    return Subject.changed(table.name(), table, table.withName(renamed()));
  }

  @Override
  public Operation adaptedTo(Schema schema) {
    return new RenameTable(schema.table(table.name()), to);
  }

  @Override
  public String describe() {
    return "rename table " + table.name() + " to " + to;
  }

  /** The table's name afterwards. */
  public TableName renamed() {
    return table.name().withName(to);
  }
}
