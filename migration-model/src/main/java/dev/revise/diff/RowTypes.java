package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tables in an order in which none lacks the row type of another that its columns are of. Where
 * there are no such columns, the order is as given.
 */
final class RowTypes {
  private final Map<TableName, TableDifference> tables = new LinkedHashMap<>();
  private final Function<Versions<Table>, Optional<Table>> side;
  private final Set<TableDifference> order = new LinkedHashSet<>();
  private final Set<TableName> seen = new LinkedHashSet<>();

  private RowTypes(List<TableDifference> tables, Function<Versions<Table>, Optional<Table>> side) {
    tables.forEach(table -> this.tables.put(table.on(), table));
    this.side = side;
    tables.forEach(this::add);
  }

  /** In which they can be created. */
  static List<TableDifference> toCreate(List<TableDifference> tables) {
    return List.copyOf(new RowTypes(tables, Versions::after).order);
  }

  /** In which they can be dropped. */
  static List<TableDifference> toDrop(List<TableDifference> tables) {
    List<TableDifference> last = new ArrayList<>(tables);
    Collections.reverse(last);
    List<TableDifference> order = new ArrayList<>(new RowTypes(last, Versions::before).order);
    Collections.reverse(order);
    return order;
  }

  private void add(TableDifference table) {
    if (seen.add(table.on())) {
      side.apply(table.versions()).stream()
          .flatMap(one -> one.columns().stream())
          .map(Column::type)
          .flatMap(type -> type.definedName().stream())
          .flatMap(name -> Optional.ofNullable(tables.get(name)).stream())
          .forEach(this::add);
      order.add(table);
    }
  }
}
