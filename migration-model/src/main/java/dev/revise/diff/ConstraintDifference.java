package dev.revise.diff;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.TableName;

/** A constraint of a table that goes or comes; both if it is another rule, or has to step aside. */
record ConstraintDifference(TableName on, Versions<Constraint> versions)
    implements SchemaDifference<Constraint> {
  @Override
  public Part part() {
    return Part.CONSTRAINT;
  }

  @Override
  public String name() {
    return versions.either().name();
  }

  @Override
  public String title(Constraint constraint) {
    return constraint.kind() + " " + name() + " on " + on;
  }

  @Override
  public String contrast(Constraint actual, Constraint expected) {
    return "constraint %s on %s is %s, expected %s"
        .formatted(name(), on, RuleText.of(actual), RuleText.of(expected));
  }

  @Override
  public void unbind(SchemaChange change) {
    drop(change, true);
  }

  @Override
  public void drop(SchemaChange change) {
    drop(change, false);
  }

  @Override
  public void create(SchemaChange change) {
    create(change, false);
  }

  @Override
  public void bind(SchemaChange change) {
    create(change, true);
  }

  private void drop(SchemaChange change, boolean keys) {
    versions
        .before()
        .filter(constraint -> constraint instanceof ForeignKey == keys)
        .ifPresent(constraint -> change.table(on).dropConstraints(constraint.name()));
  }

  private void create(SchemaChange change, boolean keys) {
    versions
        .after()
        .filter(constraint -> constraint instanceof ForeignKey == keys)
        .ifPresent(change.table(on)::add);
  }
}
