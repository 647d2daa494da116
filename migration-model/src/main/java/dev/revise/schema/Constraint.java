package dev.revise.schema;

import java.util.List;
import java.util.Optional;

/** A named rule that the rows of a table keep. */
public sealed interface Constraint extends Named
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

  /** The columns of its own table that it covers; none where only its expression tells. */
  List<String> columns();

  /** Whether it may be looked at later than at once; a check never is. */
  Optional<Deferral> deferral();

  Optional<String> comment();

  Constraint withName(String other);

  Constraint withComment(Optional<String> other);

  /** The same, looked at then; a check stays as it is. */
  Constraint withDeferral(Optional<Deferral> other);

  Constraint withColumnRenamed(String from, String to);

  /** What kind of constraint it is, in words. */
  String kind();

  /** Whether it is the same rule of the same name, whatever the comments say. */
  default boolean isSameRule(Constraint other) {
    return withComment(other.comment()).equals(other);
  }

  @Override
  default DiffObject.Kind objectKind() {
    return DiffObject.Kind.CONSTRAINT;
  }

  @Override
  default <R> R accept(Visitor<R> visitor) {
    return visitor.constraint(this);
  }
}
