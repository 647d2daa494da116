package dev.revise.schema;

/** A column and the table it is in. */
public record BoundColumn(TableName table, Column column) {
  @Override
  public String toString() {
    return table + "." + column.name();
  }
}
