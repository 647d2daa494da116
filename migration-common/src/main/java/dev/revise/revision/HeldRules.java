package dev.revise.revision;

import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.Operation;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Constraints and unique indexes that are taken away, and hold for the same rows all the same. */
public final class HeldRules {
  private final Set<Object> rules = new HashSet<>();

  public void follow(Operation operation) {
    if (operation instanceof DropConstraint drop) {
      rules.add(rule(drop.table(), drop.constraint()));
    } else if (operation instanceof DropIndex drop && drop.index().unique()) {
      rules.add(rule(drop.table(), drop.index()));
    }
  }

  public boolean hold(TableName table, Constraint constraint) {
    return rules.contains(rule(table, constraint));
  }

  public boolean hold(TableName table, Index index) {
    return rules.contains(rule(table, index));
  }

  /** The same for keys over the same columns, and for whatever differs in its name alone. */
  private static Object rule(TableName table, Constraint constraint) {
    if (constraint instanceof CheckConstraint check) {
      return List.of(table, check.expression());
    }
    return constraint instanceof ForeignKey key
        ? List.of(table, key.columns(), key.references(), key.referencedColumns())
        : List.of(table, Set.copyOf(constraint.columns()));
  }

  private static Object rule(TableName table, Index index) {
    return index.isPlain()
        ? List.of(table, Set.copyOf(index.columns()))
        : List.of(table, index.keys(), index.predicate());
  }
}
