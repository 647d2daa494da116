package dev.revise.diff;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;

/** What constraints and indexes demand, in words. */
final class RuleText {
  private RuleText() {}

  static String of(Index index) {
    return (index.unique() ? "unique over " : "over ")
        + list(index.keys().stream().map(RuleText::of).toList())
        + index.method().map(method -> " using " + method).orElse("")
        + index.predicate().map(condition -> " where " + condition).orElse("");
  }

  private static String of(IndexKey key) {
    return key.sql()
        + (key.descending() ? " descending" : "")
        + key.nulls().map(order -> " nulls " + order.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  static String of(Constraint constraint) {
    if (constraint instanceof CheckConstraint check) {
      return "check (" + check.expression() + ")";
    }
    return rule(constraint)
        + constraint.deferral().map(when -> " " + when.sql().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String rule(Constraint constraint) {
    String own = constraint.kind() + " " + list(constraint.columns());
    return constraint instanceof ForeignKey key
        ? own
            + " references "
            + key.references()
            + " "
            + list(key.referencedColumns())
            + action(" on delete ", key.onDelete())
            + action(" on update ", key.onUpdate())
        : own;
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION
        ? ""
        : when + action.sql().toLowerCase(Locale.ROOT);
  }

  private static String list(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }
}
