package dev.revise.operation;

import dev.revise.schema.Constraint;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * Changes a comment.
 *
 * @param from the comment before, none if there was none
 * @param to the comment afterwards, none to remove it
 */
public record SetComment(Commented target, Optional<String> from, Optional<String> to)
    implements Operation, CanonicalText.Written {

  /**
   * From the comment that the schema has.
   *
   * @throws MigrationException if there is no such thing
   */
  public static SetComment in(Schema schema, Commented target, Optional<String> to) {
    return new SetComment(target, target.commentIn(schema), to);
  }

  /** The table or view that it is about. */
  public TableName on() {
    return target.on();
  }

  @Override
  public Operation inverse() {
    return new SetComment(target, to, from);
  }

  @Override
  public Schema applyTo(Schema schema) {
    Optional<String> there = target.commentIn(schema);
    if (!there.equals(from)) {
      throw new MigrationException(
          "the comment on " + target.path() + " is another: " + there.orElse("none"));
    }
    return target.commented(schema, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.setComment(this);
  }

  @Override
  public Subject subject() {
    return Subject.of(on());
  }

  @Override
  public String describe() {
    return (to.isPresent() ? "comment on " : "remove the comment on ") + target.path();
  }

  @Override
  public Record written() {
    return target.accept(
        new Commented.Visitor<Original>() {
          @Override
          public Original table(Commented.OfTable table) {
            return new Original(on(), Optional.empty(), from, to, false, Optional.empty());
          }

          @Override
          public Original column(Commented.OfColumn of) {
            return new Original(on(), Optional.of(of.column()), from, to, false, Optional.empty());
          }

          @Override
          public Original constraint(Commented.OfConstraint of) {
            Constraint before = of.constraint().withComment(from);
            return new Original(on(), Optional.empty(), from, to, false, Optional.of(before));
          }

          @Override
          public Original view(Commented.OfView view) {
            return new Original(on(), Optional.empty(), from, to, true, Optional.empty());
          }
        });
  }

  /** How revisions say it since the first one. */
  private record Original(
      TableName on,
      Optional<String> column,
      Optional<String> from,
      Optional<String> to,
      boolean onView,
      Optional<Constraint> constraint) {}
}
