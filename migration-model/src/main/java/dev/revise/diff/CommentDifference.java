package dev.revise.diff;

import dev.revise.operation.Commented;
import dev.revise.operation.SchemaChange;
import dev.revise.operation.SetComment;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comment that is missing, not expected or another. */
record CommentDifference(Commented target, Versions<String> versions)
    implements SchemaDifference<String> {
  /**
   * On what is there already: what was created brought its own.
   *
   * @param current the schema when all but comments and grants is done
   */
  static List<CommentDifference> between(Schema current, Schema to) {
    List<CommentDifference> all = new ArrayList<>();
    for (Table table : to.tables().values()) {
      TableName on = table.name();
      all.add(of(current, new Commented.OfTable(on), table.comment()));
      for (Constraint constraint : table.constraints()) {
        Commented target = new Commented.OfConstraint(on, constraint);
        all.add(of(current, target, constraint.comment()));
      }
      for (Column column : table.columns()) {
        all.add(of(current, new Commented.OfColumn(on, column.name()), column.comment()));
      }
    }
    for (View view : to.views().values()) {
      all.add(of(current, new Commented.OfView(view.name()), view.comment()));
    }
    return all.stream().filter(one -> one.versions.differ()).toList();
  }

  private static CommentDifference of(Schema current, Commented target, Optional<String> to) {
    return new CommentDifference(target, new Versions<>(target.commentIn(current), to));
  }

  @Override
  public TableName on() {
    return target.on();
  }

  @Override
  public Part part() {
    return Part.COMMENT;
  }

  @Override
  public String name() {
    return target.words();
  }

  @Override
  public String title(String comment) {
    return "comment on " + target.words();
  }

  @Override
  public void alter(SchemaChange change) {
    change.apply(new SetComment(target, versions.before(), versions.after()));
  }
}
