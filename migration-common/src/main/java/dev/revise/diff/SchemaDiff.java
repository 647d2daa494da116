package dev.revise.diff;

import dev.revise.operation.Operations;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import java.util.List;

/**
 * What leads from one schema to another.
 *
 * <p>The order is fixed: first everything that goes, from what depends to what is depended on; then
 * everything that comes, the other way round. So each name is free when it is taken, and the exact
 * reversal can be executed as well.
 *
 * <p>A table or column of another name is another one, unless its rename is given: nothing is taken
 * for renamed. Only a constraint that is alike in all but its name is renamed, where no other could
 * be meant.
 */
public final class SchemaDiff {
  private final TableDiff tables;
  private final EnumDiff enums;
  private final SequenceDiff sequences;
  private final List<ColumnDiff> columns;
  private final List<RenameConstraint> renames;
  private final List<ConstraintDiff> constraints;
  private final List<IndexDiff> indexes;
  private final List<ConstraintDiff> foreignKeys;
  private final DerivedDiff derived;
  private final CommentDiff comments;
  private final GrantDiff grants;

  private SchemaDiff(Schema from, Schema to) {
    tables = TableDiff.between(from, to);
    enums = new EnumDiff(from, to);
    sequences = new SequenceDiff(from, to);
    columns = tables.kept().values().stream().map(pair -> new ColumnDiff(pair, enums)).toList();
    renames = ConstraintRenames.of(tables);
    constraints =
        tables.kept().values().stream().map(pair -> ConstraintDiff.between(pair, renames)).toList();
    indexes = tables.kept().values().stream().map(IndexDiff::new).toList();
    foreignKeys = new ForeignKeyDiff(tables, constraints, renames).between(from, to);
    derived = DerivedDiff.between(from, to, tables);
    comments = new CommentDiff(to);
    grants = new GrantDiff(to);
  }

  /**
   * Operations that can be executed in their order, and their inverses in the opposite one.
   *
   * @throws MigrationException if one of the schemas is such as no database can hold
   */
  public static Operations between(Schema from, Schema to) {
    SchemaChange change = new SchemaChange(from);
    new SchemaDiff(from, to).write(change);
    return change.operations();
  }

  /**
   * The same where some tables and columns have other names, and keep their rows. First everything
   * takes its name; views that read it step aside. Names that are exchanged go by a third one.
   *
   * @throws MigrationException also if a rename names what is not there before, or not afterwards
   */
  public static Operations between(Schema from, Schema to, Renames renames) {
    return renames.equals(Renames.none())
        ? between(from, to)
        : RenamingDiff.between(from, to, renames).operations();
  }

  private void write(SchemaChange change) {
    foreignKeys.forEach(diff -> diff.drop(change));
    derived.drop(change);
    indexes.forEach(diff -> diff.drop(change));
    constraints.forEach(diff -> diff.drop(change));
    columns.forEach(diff -> diff.dropComputed(change));
    columns.forEach(diff -> diff.release(change));
    columns.forEach(diff -> diff.drop(change));
    tables.drop(change);
    derived.dropEarly(change);
    sequences.drop(change);
    enums.drop(change);
    enums.alter(change);
    renames.forEach(rename -> rename(change, rename));
    enums.create(change);
    sequences.create(change);
    derived.createEarly(change);
    tables.create(change);
    columns.forEach(diff -> diff.add(change));
    columns.forEach(diff -> diff.alter(change));
    columns.forEach(diff -> diff.addComputed(change));
    constraints.forEach(diff -> diff.add(change));
    indexes.forEach(diff -> diff.create(change));
    foreignKeys.forEach(diff -> diff.add(change));
    derived.create(change);
    comments.set(change);
    grants.change(change);
  }

  /** What had to go for a while comes back under its new name. */
  private static void rename(SchemaChange change, RenameConstraint rename) {
    if (change.schema().table(rename.table()).constraints().contains(rename.constraint())) {
      change.apply(rename);
    }
  }
}
