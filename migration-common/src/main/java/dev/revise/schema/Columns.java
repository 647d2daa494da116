package dev.revise.schema;

import java.util.List;

/** Lists of column names. */
final class Columns {
  private Columns() {}

  static List<String> renamed(List<String> columns, String from, String to) {
    return columns.stream().map(column -> column.equals(from) ? to : column).toList();
  }
}
