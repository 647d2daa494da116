package dev.revise.diff;

import dev.revise.schema.BoundKey;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A schema without what stands in the way of renames: what has a name that is going to be taken,
 * and the views that read what is renamed.
 */
final class Clearing {
  private final Schema from;
  private final TableRenames names;
  private final Set<TableName> wanted;

  Clearing(Schema from, TableRenames names) {
    this.from = from;
    this.names = names;
    this.wanted =
        names.renames().tables().stream()
            .map(TableRename::renamed)
            .filter(name -> !names.isRenamed(name))
            .collect(Collectors.toSet());
  }

  Schema cleared() {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    from.tables().forEach((name, table) -> clear(table).ifPresent(c -> tables.put(name, c)));
    SortedMap<TableName, Table> bound = new TreeMap<>();
    tables.forEach((name, table) -> bound.put(name, withoutLooseKeys(table, tables)));
    return new Schema(bound, unmoved(), from.enums(), sequences());
  }

  private SortedMap<TableName, Sequence> sequences() {
    SortedMap<TableName, Sequence> staying = new TreeMap<>(from.sequences());
    staying.keySet().removeAll(wanted);
    return staying;
  }

  private Optional<Table> clear(Table table) {
    if (wanted.contains(table.name())) {
      return Optional.empty();
    }
    List<String> going = goingColumns(table);
    return Optional.of(
        table
            .withConstraints(
                table.constraints().stream().filter(c -> mayStay(table, c, going)).toList())
            .withIndexes(table.indexes().stream().filter(i -> mayStay(table, i, going)).toList())
            .withColumns(
                table.columns().stream()
                    .filter(column -> !going.contains(column.name()))
                    .map(column -> released(table, column))
                    .toList()));
  }

  /** The columns whose names others take, and what is computed from them. */
  List<String> goingColumns(Table table) {
    List<ColumnRename> renames = names.of(names.after(table.name())).toList();
    List<String> taken =
        renames.stream()
            .map(ColumnRename::to)
            .filter(to -> table.column(to).isPresent())
            .filter(to -> renames.stream().noneMatch(rename -> rename.from().equals(to)))
            .toList();
    return table.columns().stream()
        .filter(c -> taken.contains(c.name()) || taken.stream().anyMatch(c::isGeneratedFrom))
        .map(Column::name)
        .toList();
  }

  private boolean mayStay(Table table, Constraint constraint, List<String> going) {
    boolean named = constraint instanceof CheckConstraint || constraint instanceof ForeignKey;
    return (named || !isWanted(table, constraint.name()))
        && constraint.columns().stream().noneMatch(going::contains)
        && !(constraint instanceof CheckConstraint check
            && going.stream().anyMatch(check::mentions));
  }

  private boolean mayStay(Table table, Index index, List<String> going) {
    return !isWanted(table, index.name())
        && going.stream().noneMatch(c -> index.columns().contains(c) || index.mentions(c));
  }

  private Column released(Table table, Column column) {
    if (column.defaultValue().filter(this::isWanted).isPresent()) {
      return column.withDefault(Optional.empty());
    }
    if (column.sequence().filter(sequence -> isWanted(table, sequence)).isEmpty()) {
      return column;
    }
    return column
        .withDefault(
            column.defaultValue().filter(value -> value != DefaultValue.Computed.NEXT_VALUE))
        .withSequence(Optional.empty());
  }

  private boolean isWanted(DefaultValue value) {
    return value instanceof DefaultValue.NextOf next && wanted.contains(next.sequence());
  }

  private boolean isWanted(Table table, String name) {
    return wanted.contains(table.name().withName(name));
  }

  private static Table withoutLooseKeys(Table table, SortedMap<TableName, Table> tables) {
    Predicate<Constraint> loose =
        c -> c instanceof ForeignKey key && !isBound(new BoundKey(table.name(), key), tables);
    return table.withConstraints(table.constraints().stream().filter(loose.negate()).toList());
  }

  private static boolean isBound(BoundKey bound, SortedMap<TableName, Table> tables) {
    return Optional.ofNullable(tables.get(bound.key().references()))
        .filter(referenced -> referenced.isUniqueIn(bound.key().referencedColumns()))
        .isPresent();
  }

  /** The views that read nothing which moves or goes, and none that does. */
  private SortedMap<TableName, View> unmoved() {
    List<View> moving =
        new ArrayList<>(from.views().values().stream().filter(this::moves).toList());
    SortedMap<TableName, View> staying = new TreeMap<>(from.views());
    while (!moving.isEmpty()) {
      View next = moving.remove(0);
      staying.remove(next.name());
      staying.values().stream().filter(v -> reads(v, next.name())).forEach(moving::add);
    }
    return staying;
  }

  private boolean moves(View view) {
    return wanted.contains(view.name())
        || view.query().reads().stream().anyMatch(n -> wanted.contains(n) || names.isRenamed(n))
        || names.renames().columns().stream().anyMatch(rename -> reads(view, rename))
        || view.query().reads().stream().anyMatch(table -> readsGoing(view, table));
  }

  private boolean readsGoing(View view, TableName table) {
    return Optional.ofNullable(from.tables().get(table)).stream()
        .flatMap(there -> goingColumns(there).stream())
        .anyMatch(column -> from.readers(table, column).contains(view));
  }

  private boolean reads(View view, ColumnRename rename) {
    TableName table = names.before(rename.table());
    return from.readers(table, rename.from()).contains(view)
        || from.readers(table, rename.to()).contains(view);
  }

  private static boolean reads(View view, TableName name) {
    return view.query().reads().contains(name);
  }
}
