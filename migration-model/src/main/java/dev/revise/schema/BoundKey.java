package dev.revise.schema;

import java.util.List;
import java.util.Set;

/** A foreign key and the table that it stands on. */
public record BoundKey(TableName table, ForeignKey key) {

  /** Whether it references exactly these columns, whatever their order. */
  public boolean references(TableName name, List<String> columns) {
    return key.references().equals(name)
        && Set.copyOf(key.referencedColumns()).equals(Set.copyOf(columns));
  }

  /** Whether it is that constraint of that table. */
  public boolean isOn(TableName name, Constraint constraint) {
    return table.equals(name) && key.equals(constraint);
  }

  @Override
  public String toString() {
    return "foreign key " + key.name() + " of " + table;
  }
}
