package dev.revise.diff;

import dev.revise.operation.CreateTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables that go, come or stay. One that keeps none of its columns goes and comes, as a table
 * cannot be without columns in between, and so does one that is partitioned otherwise.
 */
record TableDiff(List<Table> dropped, List<Table> created, SortedMap<TableName, TablePair> kept) {
  TableDiff {
    dropped = List.copyOf(dropped);
    created = List.copyOf(created);
    kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
  }

  static TableDiff between(Schema from, Schema to) {
    Set<ColumnType> altered = new EnumDiff(from, to).altered();
    SortedMap<TableName, TablePair> kept = new TreeMap<>();
    for (Table table : from.tables().values()) {
      Table after = to.tables().get(table.name());
      Optional<TablePair> pair =
          Optional.ofNullable(after).map(other -> new TablePair(table, other, altered));
      pair.filter(TablePair::stays).ifPresent(shared -> kept.put(table.name(), shared));
    }
    return new TableDiff(others(from, kept), others(to, kept), kept);
  }

  void drop(SchemaChange change) {
    dropped.forEach(table -> change.drop(table.name()));
  }

  void create(SchemaChange change) {
    created.forEach(table -> change.apply(new CreateTable(table.withoutForeignKeys())));
  }

  private static List<Table> others(Schema schema, SortedMap<TableName, TablePair> kept) {
    return schema.tables().values().stream()
        .filter(table -> !kept.containsKey(table.name()))
        .toList();
  }
}
