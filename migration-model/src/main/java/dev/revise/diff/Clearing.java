package dev.revise.diff;

import dev.revise.schema.BoundKey;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Derived;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<Derived> staying = unmoved();
    SortedMap<TableName, View> views = new TreeMap<>(from.views());
    views.values().retainAll(staying);
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(from.objects());
    objects.values().retainAll(staying);
    return from.withTables(bound).withViews(views).withSequences(sequences()).withObjects(objects);
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

  /** Views and carried objects that need nothing which moves or goes, and none that does. */
  private List<Derived> unmoved() {
    List<Derived> staying = new ArrayList<>(from.views().values());
    staying.addAll(from.objects().values());
    Set<TableName> leaving = new HashSet<>(wanted);
    from.tables().keySet().stream().filter(names::isRenamed).forEach(leaving::add);
    from.tables().values().forEach(table -> lostParts(table).forEach(leaving::add));
    boolean more = true;
    while (more) {
      List<Derived> found =
          staying.stream()
              .filter(
                  one ->
                      one.provides().filter(wanted::contains).isPresent()
                          || one.needsAnyOf(leaving)
                          || readsRenamed(one))
              .toList();
      found.forEach(one -> one.provides().ifPresent(leaving::add));
      more = staying.removeAll(found);
    }
    return staying;
  }

  /** The indexes that do not stay, by which objects may be called that belong to them. */
  private Stream<TableName> lostParts(Table table) {
    List<String> going = goingColumns(table);
    return table.indexes().stream()
        .filter(index -> !mayStay(table, index, going))
        .map(index -> table.name().withName(index.name()));
  }

  private boolean readsRenamed(Derived derived) {
    return derived.needs().stream()
        .filter(from.tables()::containsKey)
        .anyMatch(table -> moving(table).anyMatch(column -> derived.holds(table, column)));
  }

  /** The columns of a table that go, are renamed or are there under the name of one that is. */
  private Stream<String> moving(TableName table) {
    return Stream.concat(
        goingColumns(from.table(table)).stream(),
        names.renames().columns().stream()
            .filter(rename -> names.before(rename.table()).equals(table))
            .flatMap(rename -> Stream.of(rename.from(), rename.to())));
  }
}
