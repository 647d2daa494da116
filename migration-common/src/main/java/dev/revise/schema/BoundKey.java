package dev.revise.schema;

/** A foreign key and the table that it stands on. */
public record BoundKey(TableName table, ForeignKey key) {
  @Override
  public String toString() {
    return "foreign key " + key.name() + " of " + table;
  }
}
