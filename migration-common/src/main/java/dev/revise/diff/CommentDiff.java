package dev.revise.diff;

import dev.revise.operation.SchemaChange;
import dev.revise.operation.SetComment;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import java.util.Optional;

/** Comments of what is there already: what was created brought its own. */
record CommentDiff(Schema to) {

  void set(SchemaChange change) {
    to.tables().values().forEach(table -> set(change, table));
    to.views().values().forEach(view -> set(change, view));
  }

  private static void set(SchemaChange change, Table to) {
    Table from = change.schema().table(to.name());
    set(change, new SetComment(to.name(), Optional.empty(), from.comment(), to.comment()));
    for (Constraint constraint : to.constraints()) {
      Constraint current = from.constraint(constraint.name()).orElseThrow();
      set(change, SetComment.ofConstraint(to.name(), current, constraint.comment()));
    }
    for (Column column : to.columns()) {
      Column current = from.column(column.name()).orElseThrow();
      set(
          change,
          new SetComment(
              to.name(), Optional.of(column.name()), current.comment(), column.comment()));
    }
  }

  private static void set(SchemaChange change, View to) {
    Optional<String> from = change.schema().view(to.name()).comment();
    set(change, SetComment.ofView(to.name(), from, to.comment()));
  }

  private static void set(SchemaChange change, SetComment operation) {
    if (!operation.from().equals(operation.to())) {
      change.apply(operation);
    }
  }
}
