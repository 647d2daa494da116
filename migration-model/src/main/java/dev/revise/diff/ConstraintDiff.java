package dev.revise.diff;

import dev.revise.operation.RenameConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.SortedMap;

/**
 * Constraints of tables that stay: they go or come, or step aside while what they are about or
 * reference changes.
 *
 * @param renames those that stay under another name
 */
record ConstraintDiff(SortedMap<TableName, TablePair> kept, List<RenameConstraint> renames) {

  List<ConstraintDifference> differences() {
    return kept.values().stream().flatMap(pair -> differences(pair).stream()).toList();
  }

  private List<ConstraintDifference> differences(TablePair pair) {
    List<Constraint> staying = staying(pair, pair.from().constraints());
    List<Constraint> renamed = staying.stream().map(c -> renamed(pair, c)).toList();
    List<Constraint> dropped = without(pair.from().constraints(), staying);
    List<Constraint> added = without(pair.to().constraints(), renamed);
    return Versions.of(dropped, added).stream()
        .map(versions -> new ConstraintDifference(pair.name(), versions))
        .toList();
  }

  private List<Constraint> staying(TablePair pair, List<Constraint> constraints) {
    return constraints.stream()
        .filter(c -> isAmong(pair.to().constraints(), c) || !renamed(pair, c).equals(c))
        .filter(c -> c instanceof ForeignKey key ? mayStay(pair, key) : !pair.moves(c))
        .toList();
  }

  private boolean mayStay(TablePair own, ForeignKey key) {
    TablePair referenced = kept.get(key.references());
    return referenced != null
        && key.columns().stream().noneMatch(own::moves)
        && key.referencedColumns().stream().noneMatch(referenced::moves)
        && staysUnique(referenced, key.referencedColumns());
  }

  /** One of the constraints that a key may reference is there all the time. */
  private boolean staysUnique(TablePair referenced, List<String> columns) {
    List<Constraint> rules =
        referenced.from().constraints().stream().filter(c -> !(c instanceof ForeignKey)).toList();
    return referenced.from().withConstraints(staying(referenced, rules)).isUniqueIn(columns);
  }

  private Constraint renamed(TablePair pair, Constraint constraint) {
    return renames.stream()
        .filter(r -> r.table().equals(pair.name()) && r.constraint().equals(constraint))
        .findFirst()
        .map(rename -> constraint.withName(rename.to()))
        .orElse(constraint);
  }

  /** Comments are no reason to go. */
  private static boolean isAmong(List<Constraint> all, Constraint constraint) {
    return all.stream().anyMatch(constraint::isSameRule);
  }

  static List<Constraint> without(List<Constraint> all, List<Constraint> excluded) {
    return all.stream().filter(constraint -> !isAmong(excluded, constraint)).toList();
  }
}
