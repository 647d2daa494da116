package dev.revise.diff;

import dev.revise.operation.Footprint;
import dev.revise.operation.Footprint.Aspect;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Operations in another order: one that drops something comes behind others that still read it, and
 * takes along what cannot come before it.
 *
 * @param awaits whether the first operation, a drop, has to come behind the second
 */
public record Postponement(BiPredicate<Operation, Operation> awaits) {
  /** What operations on one table share although they are about different columns. */
  private static final Set<Aspect> OF_THE_TABLE =
      EnumSet.of(Aspect.ALL, Aspect.ITSELF, Aspect.SHAPE);

  /** The same operations; what cannot wait for the others stays where it is. */
  public Operations of(Operations operations) {
    List<Operation> ordered = operations.list();
    for (Operation operation : operations.list()) {
      ordered = postponed(ordered, operation);
    }
    return new Operations(ordered);
  }

  private List<Operation> postponed(List<Operation> all, Operation drop) {
    int at = all.indexOf(drop);
    int last = last(all, drop);
    if (last <= at) {
      return all;
    }
    List<Operation> waiting = new ArrayList<>(List.of(drop));
    List<Operation> passing = new ArrayList<>();
    for (Operation operation : all.subList(at + 1, last + 1)) {
      boolean follows = waiting.stream().anyMatch(one -> depends(operation, one));
      (follows ? waiting : passing).add(operation);
    }
    boolean cannotWait = waiting.stream().anyMatch(operation -> awaits.test(drop, operation));
    return cannotWait
        ? all
        : Stream.of(all.subList(0, at), passing, waiting, all.subList(last + 1, all.size()))
            .flatMap(List::stream)
            .toList();
  }

  private int last(List<Operation> all, Operation drop) {
    int last = -1;
    for (int at = 0; at < all.size(); at++) {
      if (awaits.test(drop, all.get(at))) {
        last = at;
      }
    }
    return last;
  }

  private static boolean depends(Operation later, Operation earlier) {
    Footprint one = earlier.footprint();
    Footprint other = later.footprint();
    Optional<String> column = column(earlier);
    if (column.isPresent()
        && column(later).isPresent()
        && earlier.subject().on().equals(later.subject().on())) {
      return column.equals(column(later));
    }
    return one.changed().stream().anyMatch(thing -> isIn(other.changed(), thing))
        || one.changed().stream().anyMatch(thing -> isIn(other.read(), thing))
        || one.read().stream().anyMatch(thing -> isIn(other.changed(), thing));
  }

  private static boolean isIn(Set<Footprint.Thing> things, Footprint.Thing thing) {
    return !OF_THE_TABLE.contains(thing.aspect()) && things.contains(thing);
  }

  /** The column that it is about, unless its name is. */
  private static Optional<String> column(Operation operation) {
    List<String> names =
        operation
            .subject()
            .versions()
            .filter(Column.class::isInstance)
            .map(column -> ((Column) column).name())
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
