package dev.revise.diff;

import dev.revise.operation.RenameConstraint;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraints that change nothing but their name. */
final class ConstraintRenames {
  private ConstraintRenames() {}

  /** In an order in which each name is free when it is taken; those in a ring are left out. */
  static List<RenameConstraint> of(TableDiff tables) {
    List<RenameConstraint> waiting =
        new ArrayList<>(
            tables.kept().values().stream().flatMap(ConstraintRenames::certain).toList());
    List<RenameConstraint> ordered = new ArrayList<>();
    Optional<RenameConstraint> next = free(waiting);
    while (next.isPresent()) {
      waiting.remove(next.get());
      ordered.add(next.get());
      next = free(waiting);
    }
    return ordered;
  }

  /** Where one constraint went and one alike came. */
  private static Stream<RenameConstraint> certain(TablePair pair) {
    List<Constraint> gone =
        ConstraintDiff.without(pair.from().constraints(), pair.to().constraints());
    List<Constraint> come =
        ConstraintDiff.without(pair.to().constraints(), pair.from().constraints());
    return gone.stream()
        .filter(one -> alike(gone, one).size() == 1 && alike(come, one).size() == 1)
        .map(one -> new RenameConstraint(pair.name(), one, alike(come, one).get(0).name()));
  }

  private static List<Constraint> alike(List<Constraint> all, Constraint one) {
    return all.stream().filter(other -> other.withName(one.name()).isSameRule(one)).toList();
  }

  private static Optional<RenameConstraint> free(List<RenameConstraint> waiting) {
    return waiting.stream()
        .filter(rename -> waiting.stream().noneMatch(other -> holdsNameOf(other, rename)))
        .findFirst();
  }

  /** Keys are unique by name in a schema, other constraints on a table. */
  private static boolean holdsNameOf(RenameConstraint other, RenameConstraint rename) {
    boolean together =
        other.table().equals(rename.table())
            || other.table().schema().equals(rename.table().schema())
                && isKey(other.constraint())
                && isKey(rename.constraint());
    return together && other.constraint().name().equals(rename.to());
  }

  private static boolean isKey(Constraint constraint) {
    return !(constraint instanceof ForeignKey) && !(constraint instanceof CheckConstraint);
  }
}
