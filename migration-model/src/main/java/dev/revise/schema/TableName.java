package dev.revise.schema;

import java.util.Comparator;

/** The qualified name of a table or view, exactly as the database keeps it: case matters. */
public record TableName(String schema, String name) implements Comparable<TableName> {
  private static final Comparator<TableName> ORDER =
      Comparator.comparing(TableName::schema).thenComparing(TableName::name);

  public TableName {
    Names.checked(schema);
    Names.checked(name);
  }

  public TableName withName(String other) {
    return new TableName(schema, other);
  }

  @Override
  public int compareTo(TableName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
