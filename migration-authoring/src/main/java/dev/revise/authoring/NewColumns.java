package dev.revise.authoring;

import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.stream.Stream;

/** The columns that a revision adds, and which of them the rows of another table fill. */
record NewColumns(Schema before, Operations operations, Fills fills) {

  Stream<AddColumn> all() {
    return operations.stream().filter(AddColumn.class::isInstance).map(AddColumn.class::cast);
  }

  /** Those that rows of the schema before fill, so that they may come before anything else. */
  Stream<AddColumn> first() {
    return all().filter(this::comesFirst);
  }

  boolean needsValue(AddColumn add) {
    return needsValue(add.column()) && !isCreated(add.table());
  }

  static boolean needsValue(Column column) {
    return !column.nullable() && column.defaultValue().isEmpty();
  }

  /** All columns of the table that one row of the source fills. */
  List<AddColumn> filledFrom(TableName table) {
    return all()
        .filter(add -> add.table().equals(table) && needsValue(add))
        .filter(add -> fills.with(table, add.column().name()).isEmpty())
        .toList();
  }

  FillColumns filling(FillFrom fill, TableName table) {
    List<String> names = filledFrom(table).stream().map(add -> add.column().name()).toList();
    return new FillColumns(table, names, fill.pointer(), fill.source(table), fill.key());
  }

  /**
   * @throws UsageException if the source comes with the same revision
   */
  void requireRows(FillFrom fill, TableName table) {
    if (isCreated(fill.source(table))) {
      throw new UsageException(
          "--fill-from %s: %s comes with this revision and has no rows to fill %s from; create and fill it in a revision before"
              .formatted(fill, fill.source(), fill.table()));
    }
  }

  private boolean isCreated(TableName table) {
    return operations.stream()
        .anyMatch(
            operation -> operation instanceof CreateTable c && c.table().name().equals(table));
  }

  private boolean comesFirst(AddColumn add) {
    TableName table = add.table();
    return filledFrom(table).contains(add)
        && fills.from(table).map(fill -> canComeFirst(filling(fill, table))).orElse(false);
  }

  /** Whether all that it reads is there before the revision, and the names of what it adds free. */
  private boolean canComeFirst(FillColumns filling) {
    return has(filling.table(), List.of(filling.pointer()))
        && filling.columns().stream().noneMatch(name -> has(filling.table(), List.of(name)))
        && has(filling.source(), filling.columns())
        && before.table(filling.source()).isUniqueIn(List.of(filling.key()));
  }

  private boolean has(TableName table, List<String> columns) {
    return before.tables().containsKey(table)
        && columns.stream().allMatch(name -> before.table(table).column(name).isPresent());
  }
}
