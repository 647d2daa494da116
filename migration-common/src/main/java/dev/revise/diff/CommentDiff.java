package dev.revise.diff;

import dev.revise.operation.Commented;
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
    set(change, new Commented.OfTable(to.name()), to.comment());
    for (Constraint constraint : to.constraints()) {
      set(change, new Commented.OfConstraint(to.name(), constraint), constraint.comment());
    }
    for (Column column : to.columns()) {
      set(change, new Commented.OfColumn(to.name(), column.name()), column.comment());
    }
  }

  private static void set(SchemaChange change, View to) {
    set(change, new Commented.OfView(to.name()), to.comment());
  }

  private static void set(SchemaChange change, Commented target, Optional<String> to) {
    SetComment operation = SetComment.in(change.schema(), target, to);
    if (!operation.from().equals(to)) {
      change.apply(operation);
    }
  }
}
