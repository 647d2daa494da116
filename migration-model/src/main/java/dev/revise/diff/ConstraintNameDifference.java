package dev.revise.diff;

import dev.revise.operation.RenameConstraint;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Constraint;
import dev.revise.schema.TableName;
import java.util.Optional;

/** A constraint that is the same rule under another name. */
record ConstraintNameDifference(RenameConstraint rename) implements SchemaDifference<Constraint> {
  @Override
  public TableName on() {
    return rename.table();
  }

  @Override
  public Part part() {
    return Part.CONSTRAINT_NAME;
  }

  @Override
  public String name() {
    return rename.constraint().name();
  }

  @Override
  public Versions<Constraint> versions() {
    Constraint from = rename.constraint();
    return new Versions<>(Optional.of(from), Optional.of(from.withName(rename.to())));
  }

  @Override
  public String title(Constraint constraint) {
    return constraint.kind() + " of " + on();
  }

  @Override
  public String contrast(Constraint actual, Constraint expected) {
    return "%s is named %s, expected %s".formatted(title(actual), actual.name(), expected.name());
  }

  /** What had to go for a while comes back under its new name. */
  @Override
  public void alter(SchemaChange change) {
    if (change.schema().table(on()).constraints().contains(rename.constraint())) {
      change.apply(rename);
    }
  }
}
