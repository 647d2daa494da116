package dev.revise.diff;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Views and carried objects that go, come or become others, and those that step aside while what
 * they need changes.
 *
 * <p>Objects that no table is needed for, functions and types for example, come before tables and
 * go after them, as tables may need them. All others come after tables and go before.
 *
 * @param dropped those that go, at least for a while
 */
record DerivedDiff(Schema from, Schema to, Set<Derived> dropped) {

  static DerivedDiff between(Schema from, Schema to, TableDiff tables) {
    Set<TableName> moving = moving(from, to, tables);
    Set<Derived> dropped = new LinkedHashSet<>();
    List<Derived> all = Derived.of(from);
    for (Derived derived : all) {
      Optional<Derived> after = derived.in(to);
      if (after.isEmpty()
          || !derived.isReplaceableBy(after.get()) && !derived.equals(after.get())) {
        dropped.add(derived);
      } else if (!derived.holdsWhileReplaced() && !isSame(derived, after.get())) {
        derived.provides().ifPresent(moving::add);
      }
    }
    dropped.addAll(held(from, tables));
    addDependents(all, moving, dropped);
    return new DerivedDiff(from, to, Collections.unmodifiableSet(dropped));
  }

  /** Those that need tables, each before what it needs itself. */
  void drop(SchemaChange change) {
    Set<Derived> late = late(from);
    drop(change, late::contains);
  }

  /** The others, when no table needs them any more. */
  void dropEarly(SchemaChange change) {
    Set<Derived> late = late(from);
    drop(change, derived -> !late.contains(derived));
  }

  /** Those that tables may need. */
  void createEarly(SchemaChange change) {
    Set<Derived> late = late(to);
    create(change, derived -> !late.contains(derived));
  }

  /** The others, each after what it needs itself. */
  void create(SchemaChange change) {
    create(change, late(to)::contains);
  }

  private void drop(SchemaChange change, Predicate<Derived> which) {
    List<Derived> order = new ArrayList<>(Derived.of(from));
    order.removeIf(derived -> !dropped.contains(derived) || !which.test(derived));
    order.removeIf(derived -> derived.in(change.schema()).isEmpty());
    List<Derived> views = order.stream().filter(Derived.OfView.class::isInstance).toList();
    order.removeAll(views);
    Collections.reverse(order);
    order.addAll(views);
    Map<TableName, Integer> needed = new HashMap<>();
    order.forEach(one -> one.needs().forEach(name -> needed.merge(name, 1, Integer::sum)));
    while (!order.isEmpty()) {
      Derived next =
          first(order, one -> one.provides().filter(name -> needed.getOrDefault(name, 0) > 0));
      next.drop(change);
      next.needs().forEach(name -> needed.merge(name, -1, Integer::sum));
      order.remove(next);
    }
  }

  private void create(SchemaChange change, Predicate<Derived> which) {
    List<Derived> order = new ArrayList<>(Derived.of(to));
    order.removeIf(derived -> !which.test(derived));
    Map<TableName, Integer> awaited = new HashMap<>();
    order.forEach(one -> one.provides().ifPresent(name -> awaited.merge(name, 1, Integer::sum)));
    while (!order.isEmpty()) {
      Derived next =
          first(
              order,
              one ->
                  one.needs().stream()
                      .filter(name -> awaited.getOrDefault(name, 0) > 0)
                      .filter(name -> !one.provides().equals(Optional.of(name)))
                      .findFirst());
      next.create(change);
      next.provides().ifPresent(name -> awaited.merge(name, -1, Integer::sum));
      order.remove(next);
    }
  }

  /** The first that nothing stands in the way of; were there a ring, no database could hold it. */
  private static Derived first(List<Derived> order, Obstacle obstacle) {
    return order.stream()
        .filter(derived -> obstacle.of(derived).isEmpty())
        .findFirst()
        .orElse(order.get(0));
  }

  @FunctionalInterface
  private interface Obstacle {
    Optional<TableName> of(Derived derived);
  }

  /** Views, and objects that need a table, view or one of these. */
  private static Set<Derived> late(Schema schema) {
    Set<TableName> names = new HashSet<>(schema.tables().keySet());
    Set<Derived> late = new HashSet<>();
    List<Derived> others = new ArrayList<>();
    for (Derived derived : Derived.of(schema)) {
      if (derived instanceof Derived.OfView || isOfWholeSchema(derived)) {
        late.add(derived);
        derived.provides().ifPresent(names::add);
      } else {
        others.add(derived);
      }
    }
    boolean more = true;
    while (more) {
      List<Derived> found = others.stream().filter(one -> one.needsAnyOf(names)).toList();
      found.forEach(one -> one.provides().ifPresent(names::add));
      others.removeAll(found);
      more = late.addAll(found);
    }
    return late;
  }

  /** Default privileges, for example, are not meant for what is created before them. */
  private static boolean isOfWholeSchema(Derived derived) {
    return derived instanceof Derived.OfObject of
        && of.object().id().on().name().equals(ObjectId.WHOLE_SCHEMA);
  }

  /** What goes, or becomes another in its place, so that nothing may need it meanwhile. */
  private static Set<TableName> moving(Schema from, Schema to, TableDiff tables) {
    Set<TableName> moving = new HashSet<>();
    tables.dropped().stream().map(Table::name).forEach(moving::add);
    for (TablePair pair : tables.kept().values()) {
      Stream.concat(
              pair.from().indexes().stream()
                  .filter(index -> pair.moves(index) || !pair.to().indexes().contains(index))
                  .map(Index::name),
              pair.from().columns().stream()
                  .filter(column -> !pair.to().columns().contains(column))
                  .flatMap(column -> column.sequence().stream()))
          .forEach(name -> moving.add(pair.name().withName(name)));
    }
    from.enums().values().stream()
        .filter(type -> !type.equals(to.enums().get(type.name())))
        .forEach(type -> moving.add(type.name()));
    from.sequences().keySet().stream()
        .filter(name -> !to.sequences().containsKey(name))
        .forEach(moving::add);
    return moving;
  }

  /** What is about a column that goes, comes or gets another type, or holds a table as it is. */
  private static Set<Derived> held(Schema from, TableDiff tables) {
    Set<Derived> held = new LinkedHashSet<>();
    for (TablePair pair : tables.kept().values()) {
      pair.unsettled()
          .forEach(
              column -> {
                from.readers(pair.name(), column).forEach(v -> held.add(new Derived.OfView(v)));
                from.holders(pair.name(), column).forEach(o -> held.add(new Derived.OfObject(o)));
              });
      if (!hasSameShape(pair)) {
        from.objects().values().stream()
            .filter(object -> object.holdsShape() && object.needs().contains(pair.name()))
            .forEach(object -> held.add(new Derived.OfObject(object)));
      }
    }
    return held;
  }

  private static boolean hasSameShape(TablePair pair) {
    return pair.from().shape().equals(pair.to().shape());
  }

  private static boolean isSame(Derived derived, Derived after) {
    return derived instanceof Derived.OfView before && after instanceof Derived.OfView view
        ? before.view().query().equals(view.view().query())
        : derived.equals(after);
  }

  /** Whoever needs what goes or moves goes as well. */
  private static void addDependents(
      List<Derived> all, Set<TableName> moving, Set<Derived> dropped) {
    Set<TableName> unsteady = new HashSet<>(moving);
    dropped.forEach(one -> one.provides().ifPresent(unsteady::add));
    boolean more = true;
    while (more) {
      List<Derived> dependents = all.stream().filter(one -> one.needsAnyOf(unsteady)).toList();
      dependents.forEach(one -> one.provides().ifPresent(unsteady::add));
      more = dropped.addAll(dependents);
    }
  }
}
