package dev.revise.diff;

import dev.revise.operation.RenameConstraint;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Named;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.function.Predicate;

/** Constraints of a table that go or come. */
record ConstraintDiff(TableName table, List<Constraint> dropped, List<Constraint> added) {
  ConstraintDiff {
    dropped = List.copyOf(dropped);
    added = List.copyOf(added);
  }

  /** The primary key, unique constraints and checks. */
  static ConstraintDiff between(TablePair pair, List<RenameConstraint> renames) {
    return between(pair.name(), others(pair.from()), others(pair.to()), renames, pair::moves);
  }

  /**
   * @param held whether a constraint cannot stay while other things change, and so goes and comes
   */
  static ConstraintDiff between(
      TableName table,
      List<? extends Constraint> from,
      List<? extends Constraint> to,
      List<RenameConstraint> renames,
      Predicate<Constraint> held) {
    List<RenameConstraint> own = renames.stream().filter(r -> r.table().equals(table)).toList();
    List<Constraint> staying =
        from.stream()
            .filter(c -> !held.test(c))
            .filter(c -> isAmong(to, c) || own.stream().anyMatch(r -> r.constraint().equals(c)))
            .map(Constraint.class::cast)
            .toList();
    List<Constraint> afterwards = staying.stream().map(c -> renamed(c, own)).toList();
    return new ConstraintDiff(table, without(from, staying), without(to, afterwards));
  }

  void drop(SchemaChange change) {
    change.table(table).dropConstraints(dropped.stream().map(Named::name).toArray(String[]::new));
  }

  void add(SchemaChange change) {
    change.table(table).add(added.toArray(Constraint[]::new));
  }

  private static List<Constraint> others(Table table) {
    return table.constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList();
  }

  private static Constraint renamed(Constraint constraint, List<RenameConstraint> renames) {
    return renames.stream()
        .filter(rename -> rename.constraint().equals(constraint))
        .findFirst()
        .map(rename -> constraint.withName(rename.to()))
        .orElse(constraint);
  }

  /** Comments are no reason to go. */
  static boolean isAmong(List<? extends Constraint> all, Constraint constraint) {
    return all.stream().anyMatch(constraint::isSameRule);
  }

  private static List<Constraint> without(
      List<? extends Constraint> all, List<Constraint> excluded) {
    return all.stream().filter(c -> !isAmong(excluded, c)).map(Constraint.class::cast).toList();
  }
}
