package dev.revise.revision;

import dev.revise.schema.Quantity;
import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * A table or a column that goes with what it holds.
 *
 * @param table its name now
 * @param column none when the whole table goes
 * @param rows how many rows the table has, or how many of them have a value in the column
 */
public record Loss(TableName table, Optional<String> column, long rows) {
  @Override
  public String toString() {
    String what = column.map(name -> "column " + table + "." + name).orElse("table " + table);
    String kind = column.isPresent() ? "value" : "row";
    return what + " with " + new Quantity(rows, kind);
  }
}
