package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/** A table before and after; at least one column stays. */
record TablePair(Table from, Table to) {

  TableName name() {
    return from.name();
  }

  List<Column> dropped() {
    return without(from, to);
  }

  List<Column> added() {
    return without(to, from);
  }

  /** The columns that stay, as they are before. */
  List<Column> kept() {
    return from.columns().stream().filter(column -> isIn(to, column)).toList();
  }

  boolean retypes(Column column) {
    return to.column(column.name()).filter(c -> !c.type().equals(column.type())).isPresent();
  }

  boolean retypes(String column) {
    return from.column(column).filter(this::retypes).isPresent();
  }

  /** The names of columns that go, come or change their type: no view may read them meanwhile. */
  Stream<String> unsettled() {
    return Stream.of(dropped(), added(), kept().stream().filter(this::retypes).toList())
        .flatMap(List::stream)
        .map(Column::name);
  }

  private static List<Column> without(Table table, Table other) {
    return table.columns().stream().filter(column -> !isIn(other, column)).toList();
  }

  private static boolean isIn(Table table, Column column) {
    return table.column(column.name()).isPresent();
  }
}
