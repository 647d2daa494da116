package dev.revise.diff;

import dev.revise.operation.CreateTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables that go, come or stay. One that keeps none of its columns goes and comes: a table cannot
 * be without columns in between.
 */
record TableDiff(List<Table> dropped, List<Table> created, SortedMap<TableName, TablePair> kept) {
  TableDiff {
    dropped = List.copyOf(dropped);
    created = List.copyOf(created);
    kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
  }

  static TableDiff between(Schema from, Schema to) {
    SortedMap<TableName, TablePair> kept = new TreeMap<>();
    for (Table table : from.tables().values()) {
      Table after = to.tables().get(table.name());
      if (after != null && sharesColumn(table, after)) {
        kept.put(table.name(), new TablePair(table, after));
      }
    }
    return new TableDiff(others(from, kept), others(to, kept), kept);
  }

  void drop(SchemaChange change) {
    dropped.forEach(table -> change.drop(table.name()));
  }

  void create(SchemaChange change) {
    created.forEach(table -> change.apply(new CreateTable(table.withoutForeignKeys())));
  }

  private static boolean sharesColumn(Table from, Table to) {
    return from.columns().stream().map(Column::name).anyMatch(c -> to.column(c).isPresent());
  }

  private static List<Table> others(Schema schema, SortedMap<TableName, TablePair> kept) {
    return schema.tables().values().stream()
        .filter(table -> !kept.containsKey(table.name()))
        .toList();
  }
}
