package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those of the former names that can be nothing but renames between two schemas. */
record SureRenames(Schema before, Schema now, FormerNames former) {

  Renames renames() {
    Map<TableName, TableName> tables = tables();
    List<ColumnRename> columns = new ArrayList<>();
    for (Table table : now.tables().values()) {
      TableName old = tables.getOrDefault(table.name(), table.name());
      if (before.tables().containsKey(old)) {
        columns.addAll(columns(before.table(old), table));
      }
    }
    return new Renames(
        tables.entrySet().stream()
            .map(rename -> new TableRename(rename.getValue(), rename.getKey().name()))
            .toList(),
        columns);
  }

  /** The old name of each table that has a new one; a view under either name speaks against it. */
  private Map<TableName, TableName> tables() {
    Set<TableName> there = now.names().collect(Collectors.toSet());
    Set<TableName> known = before.names().collect(Collectors.toSet());
    return sure(
        now.tables().keySet().stream().filter(table -> !known.contains(table)),
        old -> before.tables().containsKey(old) && !there.contains(old),
        table -> former.ofTable(table).stream().map(table::withName).toList());
  }

  private List<ColumnRename> columns(Table old, Table table) {
    Map<String, String> renamed =
        sure(
            table.columns().stream().map(Column::name).filter(one -> old.column(one).isEmpty()),
            one -> old.column(one).isPresent() && table.column(one).isEmpty(),
            column -> former.ofColumn(table.name(), old.name(), column));
    return renamed.entrySet().stream()
        .map(rename -> new ColumnRename(table.name(), rename.getValue(), rename.getKey()))
        .toList();
  }

  /**
   * The old name of each new one, if no other claims it.
   *
   * @param gone whether an old name was there and is no more
   */
  private static <N> Map<N, N> sure(
      Stream<N> fresh, Predicate<N> gone, Function<N, List<N>> former) {
    Map<N, N> claims = new LinkedHashMap<>();
    fresh.forEach(
        name ->
            only(former.apply(name).stream().filter(gone).toList())
                .ifPresent(old -> claims.put(name, old)));
    Map<N, N> sure = new LinkedHashMap<>(claims);
    sure.values().removeIf(old -> Collections.frequency(claims.values(), old) > 1);
    return sure;
  }

  private static <T> Optional<T> only(List<T> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
