package dev.revise.operation;

import dev.revise.schema.Constraint;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * Changes the comment of a table, a view, a column or a constraint.
 *
 * @param column the column of table {@code on}; none for the table or view itself
 * @param from the comment before, none if there was none
 * @param to the comment afterwards, none to remove it
 * @param onView whether {@code on} is a view
 * @param constraint the constraint of table {@code on} as it is before, if its comment is meant
 */
public record SetComment(
    TableName on,
    Optional<String> column,
    Optional<String> from,
    Optional<String> to,
    boolean onView,
    Optional<Constraint> constraint)
    implements Operation {

  public SetComment {
    if (onView && column.isPresent()) {
      throw new MigrationException(
          "a column of view " + on + " has no comment of its own; comment on the table's column");
    }
  }

  /** The comment of a table or of one of its columns. */
  public SetComment(
      TableName on, Optional<String> column, Optional<String> from, Optional<String> to) {
    this(on, column, from, to, false, Optional.empty());
  }

  /** The comment of a view. */
  public static SetComment ofView(TableName view, Optional<String> from, Optional<String> to) {
    return new SetComment(view, Optional.empty(), from, to, true, Optional.empty());
  }

  /** The comment of a constraint. */
  public static SetComment ofConstraint(
      TableName table, Constraint constraint, Optional<String> to) {
    return new SetComment(
        table, Optional.empty(), constraint.comment(), to, false, Optional.of(constraint));
  }

  @Override
  public Operation inverse() {
    return new SetComment(
        on, column, to, from, onView, constraint.map(before -> before.withComment(to)));
  }

  @Override
  public Schema applyTo(Schema schema) {
    if (column.isPresent()) {
      return schema.edit(
          on,
          table ->
              table.edit(
                  table.column(column.get()).orElseThrow(this::absent),
                  c -> c.withComment(replaced(c.comment()))));
    }
    if (constraint.isPresent()) {
      return schema.edit(
          on, table -> table.edit(constraint.get(), before -> before.withComment(to)));
    }
    return onView
        ? schema.editView(on, view -> view.withComment(replaced(view.comment())))
        : schema.edit(on, table -> table.withComment(replaced(table.comment())));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.setComment(this);
  }

  @Override
  public String describe() {
    return (to.isPresent() ? "comment on " : "remove the comment on ") + target();
  }

  private String target() {
    return constraint.map(of -> "constraint " + of.name() + " of ").orElse("")
        + on
        + column.map(name -> "." + name).orElse("");
  }

  private Optional<String> replaced(Optional<String> there) {
    if (!there.equals(from)) {
      throw new MigrationException(
          "the comment on " + target() + " is another: " + there.orElse("none"));
    }
    return to;
  }

  private MigrationException absent() {
    return new MigrationException("there is no column " + target());
  }
}
