package dev.revise.diff;

import dev.revise.operation.Operations;
import dev.revise.operation.RenameConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * In what two schemas differ, and what leads from one to the other.
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
  private final Schema to;
  private final DiffPlan plan;
  private final List<TableDifference> tables;
  private final List<EnumDifference> enums;
  private final List<SequenceDifference> sequences;
  private final List<ColumnDiff> columns;
  private final List<ConstraintNameDifference> names;
  private final List<ConstraintDifference> constraints;
  private final List<IndexDifference> indexes;
  private final List<SchemaDifference<?>> keys;
  private final DerivedDiff derived;

  private SchemaDiff(Schema from, Schema to) {
    this.to = to;
    plan = new DiffPlan(from);
    TableDiff diff = TableDiff.between(from, to);
    Collection<TablePair> kept = diff.kept().values();
    List<RenameConstraint> renames = ConstraintRenames.of(diff);
    TypeDiff types = new TypeDiff(from, to);
    tables = diff.others();
    enums = EnumDifference.between(from, to);
    sequences = SequenceDifference.between(from, to);
    columns = kept.stream().map(pair -> new ColumnDiff(pair, types)).toList();
    names = renames.stream().map(ConstraintNameDifference::new).toList();
    constraints = new ConstraintDiff(diff.kept(), renames).differences();
    indexes = kept.stream().flatMap(pair -> IndexDifference.between(pair).stream()).toList();
    keys =
        Stream.<SchemaDifference<?>>concat(constraints.stream(), tables.stream())
            .sorted(SchemaDifference.ORDER)
            .toList();
    derived = new DerivedDiff(from, to, diff);
    write();
  }

  /**
   * @throws MigrationException if one of the schemas is such as no database can hold
   */
  static SchemaDiff of(Schema from, Schema to) {
    return new SchemaDiff(from, to);
  }

  /**
   * Operations that can be executed in their order, and their inverses in the opposite one.
   *
   * @throws MigrationException if one of the schemas is such as no database can hold
   */
  public static Operations between(Schema from, Schema to) {
    return of(from, to).operations();
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

  Operations operations() {
    return plan.operations();
  }

  /** The differences of the first schema from the second. */
  List<Difference> differences() {
    return differences(name -> true);
  }

  /** The same on these tables, views, types and sequences alone. */
  List<Difference> differences(Predicate<TableName> on) {
    return plan.differences(on);
  }

  private void write() {
    plan.each(keys, SchemaDifference::unbind);
    derived.drop(plan);
    plan.each(indexes, SchemaDifference::drop);
    plan.each(constraints, SchemaDifference::drop);
    plan.each(dropped(SchemaDiff::isComputed), SchemaDifference::drop);
    plan.each(kept(), ColumnDifference::release);
    plan.each(dropped(column -> !isComputed(column)), SchemaDifference::drop);
    plan.each(RowTypes.toDrop(tables), SchemaDifference::drop);
    derived.dropEarly(plan);
    plan.each(sequences, SchemaDifference::drop);
    plan.each(enums, SchemaDifference::drop);
    plan.each(enums, SchemaDifference::alter);
    plan.each(names, SchemaDifference::alter);
    plan.each(enums, SchemaDifference::create);
    plan.each(sequences, SchemaDifference::create);
    derived.createEarly(plan);
    plan.each(RowTypes.toCreate(tables), SchemaDifference::create);
    plan.each(added(column -> !isComputed(column)), SchemaDifference::create);
    plan.each(kept(), SchemaDifference::alter);
    plan.each(added(SchemaDiff::isComputed), SchemaDifference::create);
    plan.each(constraints, SchemaDifference::create);
    plan.each(indexes, SchemaDifference::create);
    derived.createShaping(plan);
    plan.each(keys, SchemaDifference::bind);
    derived.create(plan);
    plan.each(CommentDifference.between(plan.schema(), to), SchemaDifference::alter);
    plan.each(GrantDifference.between(plan.schema(), to), SchemaDifference::alter);
  }

  private List<ColumnDifference> kept() {
    return all(ColumnDiff::kept).toList();
  }

  private List<ColumnDifference> dropped(Predicate<Column> which) {
    return all(ColumnDiff::dropped)
        .filter(one -> one.versions().before().filter(which).isPresent())
        .toList();
  }

  private List<ColumnDifference> added(Predicate<Column> which) {
    return all(ColumnDiff::added)
        .filter(one -> one.versions().after().filter(which).isPresent())
        .toList();
  }

  private Stream<ColumnDifference> all(Function<ColumnDiff, List<ColumnDifference>> which) {
    return columns.stream().flatMap(diff -> which.apply(diff).stream());
  }

  /** Goes before what it is computed from, and comes after it. */
  private static boolean isComputed(Column column) {
    return column.generation().isPresent();
  }
}
