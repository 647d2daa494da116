package dev.revise.diff;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table before and after; at least one column stays.
 *
 * @param altered the enum types that get other labels
 */
record TablePair(Table from, Table to, Set<ColumnType> altered) {

  TableName name() {
    return from.name();
  }

  /** Whether the table can stay; else it is another one. */
  boolean stays() {
    return !kept().isEmpty() && from.partitioning().equals(to.partitioning());
  }

  /** The columns that go, as they are before. */
  List<Column> dropped() {
    return from.columns().stream()
        .filter(column -> to.column(column.name()).isEmpty() || isComputedAnew(column))
        .toList();
  }

  /** The columns that come, as they are after. */
  List<Column> added() {
    return to.columns().stream()
        .filter(column -> from.column(column.name()).filter(c -> !isComputedAnew(c)).isEmpty())
        .toList();
  }

  /** The columns that stay, as they are before. */
  List<Column> kept() {
    return from.columns().stream()
        .filter(column -> to.column(column.name()).isPresent() && !isComputedAnew(column))
        .toList();
  }

  /** Whether the values of a column are converted. */
  boolean retypes(Column column) {
    return to.column(column.name()).filter(c -> !c.type().equals(column.type())).isPresent()
        || altered.contains(column.type().element());
  }

  /** Whether a column is another for a while, so that nothing may hold it fast. */
  boolean moves(String column) {
    return from.column(column).filter(c -> retypes(c) || isComputedAnew(c)).isPresent();
  }

  /** Whether the constraint is about a column that moves, and cannot stay with it. */
  boolean moves(Constraint constraint) {
    return constraint.columns().stream().anyMatch(this::isComputedAnew)
        || from.columns().stream()
            .map(Column::name)
            .filter(this::moves)
            .anyMatch(column -> mentions(constraint, column));
  }

  /** Whether the index is about a column that moves, and cannot stay with it. */
  boolean moves(Index index) {
    return index.columns().stream().anyMatch(this::isComputedAnew)
        || from.columns().stream().map(Column::name).filter(this::moves).anyMatch(index::mentions);
  }

  /** The names of columns that go, come or change their type: no view may read them meanwhile. */
  Stream<String> unsettled() {
    return Stream.of(dropped(), added(), kept().stream().filter(this::retypes).toList())
        .flatMap(List::stream)
        .map(Column::name);
  }

  private boolean isComputedAnew(String column) {
    return from.column(column).filter(this::isComputedAnew).isPresent();
  }

  /** What a column is computed from cannot be changed in its place, nor that it is computed. */
  private boolean isComputedAnew(Column column) {
    return to.column(column.name()).filter(after -> isComputedAnew(column, after)).isPresent();
  }

  private boolean isComputedAnew(Column before, Column after) {
    boolean computed = before.generation().isPresent() || after.generation().isPresent();
    return computed
        && (!before.type().equals(after.type())
            || !before.defaultValue().equals(after.defaultValue())
            || from.columns().stream()
                .filter(this::retypes)
                .anyMatch(column -> before.isGeneratedFrom(column.name())));
  }

  private static boolean mentions(Constraint constraint, String column) {
    return constraint instanceof CheckConstraint check && check.mentions(column);
  }
}
