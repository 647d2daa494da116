package dev.revise.diff;

import dev.revise.operation.SchemaChange;
import dev.revise.operation.TableChange;
import dev.revise.schema.Index;
import java.util.List;

/** Indexes of a table that go or come; no operation renames one. */
record IndexDiff(TablePair pair) {

  void drop(SchemaChange change) {
    TableChange table = change.table(pair.name());
    without(pair.from().indexes(), pair.to().indexes()).forEach(i -> table.dropIndex(i.name()));
  }

  void create(SchemaChange change) {
    TableChange table = change.table(pair.name());
    without(pair.to().indexes(), pair.from().indexes()).forEach(table::add);
  }

  private List<Index> without(List<Index> all, List<Index> excluded) {
    return all.stream().filter(index -> pair.moves(index) || !excluded.contains(index)).toList();
  }
}
