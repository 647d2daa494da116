package dev.revise.laws;

import dev.revise.schema.TableName;
import java.util.Comparator;

/**
 * A place for one value.
 *
 * @param table or view
 * @param row the values of its key
 * @param column of the table, also where a view shows it under another name
 */
record Cell(TableName table, String row, String column) implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::table).thenComparing(Cell::row).thenComparing(Cell::column);

  String inTable() {
    return table.name() + "." + column;
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s[%s].%s".formatted(table.name(), row, column);
  }
}
