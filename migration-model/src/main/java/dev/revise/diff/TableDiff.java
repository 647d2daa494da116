package dev.revise.diff;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables that stay, and the others. One that keeps none of its columns goes and comes, as a table
 * cannot be without columns in between, and so does one that is partitioned otherwise.
 */
record TableDiff(List<TableDifference> others, SortedMap<TableName, TablePair> kept) {
  TableDiff {
    others = List.copyOf(others);
    kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
  }

  static TableDiff between(Schema from, Schema to) {
    Set<ColumnType> altered = new TypeDiff(from, to).altered();
    List<TableDifference> others = new ArrayList<>();
    SortedMap<TableName, TablePair> kept = new TreeMap<>();
    for (Versions<Table> versions : Versions.of(from.tables(), to.tables())) {
      Optional<TablePair> pair =
          versions
              .before()
              .flatMap(before -> versions.after().map(t -> new TablePair(before, t, altered)))
              .filter(TablePair::stays);
      pair.ifPresentOrElse(
          shared -> kept.put(shared.name(), shared),
          () -> others.add(new TableDifference(versions)));
    }
    return new TableDiff(others, kept);
  }
}
