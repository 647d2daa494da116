package dev.revise.diff;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Constraint;
import dev.revise.schema.Derived;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Views and carried objects that go, come or become others, and those that step aside while what
 * they need changes.
 *
 * <p>Objects that no table is needed for, functions and types for example, come before tables and
 * go after them, as tables may need them. All others come after tables and go before.
 */
final class DerivedDiff {
  /**
   * What nothing needs. Default privileges are not meant for what is created before them, nor are
   * event triggers, and H2 gives a new column the comment of its domain.
   */
  private static final Set<ObjectKind> LATE =
      EnumSet.of(
          ObjectKind.SCHEMA_COMMENT,
          ObjectKind.SCHEMA_PRIVILEGES,
          ObjectKind.DEFAULT_PRIVILEGES,
          ObjectKind.EVENT_TRIGGER,
          ObjectKind.COMMENT,
          ObjectKind.PRIVILEGES);

  /** What makes one table a part of another, which then has the foreign keys of that as well. */
  private static final Set<ObjectKind> SHAPING =
      EnumSet.of(ObjectKind.CONSTRAINT_NAME, ObjectKind.ATTACHMENT);

  private final Schema from;
  private final Schema to;
  private final List<DerivedDifference<?>> all;

  /** Those that go, at least for a while. */
  private final Set<DerivedDifference<?>> dropped = new HashSet<>();

  DerivedDiff(Schema from, Schema to, TableDiff tables) {
    this.from = from;
    this.to = to;
    this.all = DerivedDifference.between(from, to);
    Set<TableName> moving = moving(tables);
    for (DerivedDifference<?> one : existing()) {
      if (one.mustGo() || tables.kept().values().stream().anyMatch(pair -> isHeld(one, pair))) {
        dropped.add(one);
      }
      if (one.disturbs()) {
        one.before().flatMap(Derived::provides).ifPresent(moving::add);
      }
    }
    addDependents(moving);
  }

  /** Those that need tables, each before what it needs itself. */
  void drop(DiffPlan plan) {
    drop(plan, late(from)::contains);
  }

  /** The others, when no table needs them any more. */
  void dropEarly(DiffPlan plan) {
    drop(plan, Predicate.not(late(from)::contains));
  }

  /** Those that tables may need. */
  void createEarly(DiffPlan plan) {
    create(plan, Predicate.not(late(to)::contains));
  }

  /**
   * Those that foreign keys come after: dropped in the opposite order, a key of the whole is gone
   * from its parts before these are by themselves.
   */
  void createShaping(DiffPlan plan) {
    create(plan, this::isShaping);
  }

  /** The others, each after what it needs itself. */
  void create(DiffPlan plan) {
    Predicate<Derived> late = late(to)::contains;
    create(plan, late.and(Predicate.not(this::isShaping)));
  }

  private boolean isShaping(Derived one) {
    return one instanceof CarriedObject object
        && SHAPING.contains(object.id().kind())
        && to.tables().keySet().containsAll(object.needs());
  }

  private void drop(DiffPlan plan, Predicate<Derived> which) {
    List<DerivedDifference<?>> order = new ArrayList<>();
    List<DerivedDifference<?>> views = new ArrayList<>();
    for (DerivedDifference<?> one : dropped(which)) {
      (one.part() == SchemaDifference.Part.VIEW ? views : order).add(one);
    }
    Collections.reverse(order);
    order.addAll(views);
    Map<TableName, Integer> needed = new HashMap<>();
    order.forEach(one -> count(needed, one.before().orElseThrow().needs(), 1));
    while (!order.isEmpty()) {
      DerivedDifference<?> next =
          first(order, one -> one.before().flatMap(Derived::provides).stream(), needed);
      plan.write(next, next::drop);
      count(needed, next.before().orElseThrow().needs(), -1);
      order.remove(next);
    }
  }

  private void create(DiffPlan plan, Predicate<Derived> which) {
    List<DerivedDifference<?>> order =
        new ArrayList<>(all.stream().filter(one -> one.after().filter(which).isPresent()).toList());
    Map<TableName, Integer> awaited = new HashMap<>();
    order.forEach(one -> count(awaited, provided(one), 1));
    while (!order.isEmpty()) {
      DerivedDifference<?> next =
          first(
              order,
              one ->
                  one.after().orElseThrow().needs().stream()
                      .filter(name -> !provided(one).contains(name)),
              awaited);
      plan.write(next, next::create);
      count(awaited, provided(next), -1);
      order.remove(next);
    }
  }

  private static Set<TableName> provided(DerivedDifference<?> one) {
    return one.after().flatMap(Derived::provides).map(Set::of).orElse(Set.of());
  }

  private static void count(Map<TableName, Integer> counted, Set<TableName> names, int more) {
    names.forEach(name -> counted.merge(name, more, Integer::sum));
  }

  /** The first that nothing stands in the way of; were there a ring, no database could hold it. */
  private static DerivedDifference<?> first(
      List<DerivedDifference<?>> order,
      Function<DerivedDifference<?>, Stream<TableName>> obstacles,
      Map<TableName, Integer> standing) {
    return order.stream()
        .filter(one -> obstacles.apply(one).allMatch(name -> standing.getOrDefault(name, 0) == 0))
        .findFirst()
        .orElse(order.get(0));
  }

  private List<DerivedDifference<?>> existing() {
    return all.stream().filter(one -> one.before().isPresent()).toList();
  }

  private List<DerivedDifference<?>> dropped(Predicate<Derived> which) {
    return existing().stream()
        .filter(dropped::contains)
        .filter(one -> one.before().filter(which).isPresent())
        .toList();
  }

  /** Views, what nothing needs, and objects that need a table, view or one of these. */
  private static Set<Derived> late(Schema schema) {
    Set<TableName> names = new HashSet<>(schema.tables().keySet());
    names.addAll(schema.views().keySet());
    Set<Derived> late = new HashSet<>(schema.views().values());
    schema.objects().values().stream()
        .filter(object -> LATE.contains(object.id().kind()))
        .forEach(late::add);
    List<Derived> others = new ArrayList<>(schema.objects().values());
    others.removeAll(late);
    boolean more = true;
    while (more) {
      List<Derived> found = others.stream().filter(one -> one.needsAnyOf(names)).toList();
      found.forEach(one -> one.provides().ifPresent(names::add));
      others.removeAll(found);
      more = late.addAll(found);
    }
    return late;
  }

  /** What goes, or becomes another in its place, so that nothing may need it meanwhile. */
  private Set<TableName> moving(TableDiff tables) {
    Set<TableName> moving = new HashSet<>();
    tables.others().stream()
        .filter(table -> table.versions().before().isPresent())
        .forEach(table -> moving.add(table.on()));
    for (TablePair pair : tables.kept().values()) {
      Stream.of(
              pair.from().indexes().stream()
                  .filter(index -> pair.moves(index) || !pair.to().indexes().contains(index))
                  .map(Index::name),
              pair.from().constraints().stream()
                  .filter(constraint -> !pair.to().constraints().contains(constraint))
                  .map(Constraint::name),
              pair.from().columns().stream()
                  .filter(column -> !pair.to().columns().contains(column))
                  .flatMap(column -> column.sequence().stream()))
          .flatMap(names -> names)
          .forEach(name -> moving.add(pair.name().withName(name)));
    }
    EnumDifference.between(from, to).stream()
        .filter(type -> !type.versions().isCome())
        .forEach(type -> moving.add(type.on()));
    SequenceDifference.between(from, to).stream()
        .filter(sequence -> sequence.versions().isGone())
        .forEach(sequence -> moving.add(sequence.on()));
    return moving;
  }

  /** It is about a column that goes, comes or gets another type, or holds the table as it is. */
  private static boolean isHeld(DerivedDifference<?> one, TablePair pair) {
    Derived derived = one.before().orElseThrow();
    return derived.needs().contains(pair.name())
        && (derived.holdsShape() && !pair.from().shape().equals(pair.to().shape())
            || pair.unsettled().anyMatch(column -> derived.holds(pair.name(), column)));
  }

  /** It goes with another object, although it does not need that by its name. */
  private boolean goesWithDropped(DerivedDifference<?> one) {
    return one.before().orElseThrow() instanceof CarriedObject object
        && dropped.stream()
            .flatMap(other -> other.before().stream())
            .anyMatch(other -> other instanceof CarriedObject whole && isPart(object, whole));
  }

  /**
   * A comment is about a trigger or another part of a table. An operator class does not need the
   * family of its own name, which PostgreSQL makes where no family is given.
   */
  private static boolean isPart(CarriedObject object, CarriedObject whole) {
    ObjectId id = whole.id();
    return switch (object.id().kind()) {
      case COMMENT ->
          id.kind() != ObjectKind.COMMENT
              && !id.detail().isEmpty()
              && object.holds(id.on(), id.detail());
      case OPERATOR_CLASS ->
          id.kind() == ObjectKind.OPERATOR_FAMILY && id.on().equals(object.id().on());
      default -> false;
    };
  }

  /** Whoever needs what goes or moves goes as well. */
  private void addDependents(Set<TableName> moving) {
    dropped.forEach(one -> one.before().flatMap(Derived::provides).ifPresent(moving::add));
    boolean more = true;
    while (more) {
      List<DerivedDifference<?>> dependents =
          existing().stream()
              .filter(one -> one.before().orElseThrow().needsAnyOf(moving) || goesWithDropped(one))
              .toList();
      dependents.forEach(one -> one.before().flatMap(Derived::provides).ifPresent(moving::add));
      more = dropped.addAll(dependents);
    }
  }
}
