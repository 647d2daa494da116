package dev.revise.command;

import dev.revise.dialect.Updates;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations in which each row that is there gets a value for each column that may not stay empty:
 * the column comes nullable, is filled, and then is not null. What is filled from rows that are
 * there already comes first, so that a row without a match is told before a key that it breaks is
 * bound anew.
 */
final class FilledOperations {
  private final Schema before;
  private final Operations operations;
  private final Fills fills;
  private final Set<TableName> created;
  private final Set<Object> used = new HashSet<>();
  private final Set<AddColumn> together = new HashSet<>();
  private final List<String> empty = new ArrayList<>();
  private final List<Operation> first = new ArrayList<>();
  private final List<Operation> written = new ArrayList<>();

  private FilledOperations(Schema before, Operations operations, Fills fills) {
    this.before = before;
    this.operations = operations;
    this.fills = fills;
    this.created =
        operations.stream()
            .filter(CreateTable.class::isInstance)
            .map(create -> ((CreateTable) create).table().name())
            .collect(Collectors.toSet());
  }

  /**
   * @throws MigrationException if a column would be empty in rows that are there, or a fill is for
   *     none that needs one, or for one that has another
   */
  static Operations of(Schema before, Operations operations, Fills fills) {
    FilledOperations filled = new FilledOperations(before, operations, fills);
    operations.stream().forEach(filled::write);
    filled.requireValues();
    fills.requireUsed(filled.used);
    return new Operations(Stream.concat(filled.first.stream(), filled.written.stream()).toList());
  }

  private void write(Operation operation) {
    if (operation instanceof AddColumn add && needsValue(add)) {
      add(add);
    } else if (operation instanceof AlterColumn alter && forbidsNull(alter)) {
      alter(alter);
    } else {
      written.add(operation);
    }
  }

  private void add(AddColumn add) {
    TableName table = add.table();
    Column column = add.column();
    if (together.contains(add)) {
      return;
    }
    fills
        .with(table, column.name())
        .map(fill -> filling(fill, table, Updates.ofAll(table, fill.column(), fill.expression())))
        .ifPresentOrElse(fill -> add(add, fill), () -> addFrom(add));
  }

  private void add(AddColumn add, Operation fill) {
    written.add(nullable(add));
    written.add(fill);
    written.add(notNull(add));
  }

  private void addFrom(AddColumn add) {
    fills
        .from(add.table())
        .ifPresentOrElse(
            fill -> addAll(add.table(), fill),
            () -> empty.add(add.table().name() + "." + add.column().name()));
  }

  /** All columns that one row of another table fills, at the place of the first of them. */
  private void addAll(TableName table, FillFrom fill) {
    used.add(fill);
    List<AddColumn> columns =
        operations.stream()
            .filter(AddColumn.class::isInstance)
            .map(AddColumn.class::cast)
            .filter(add -> add.table().equals(table) && needsValue(add))
            .filter(add -> fills.with(table, add.column().name()).isEmpty())
            .toList();
    together.addAll(columns);
    List<String> names = columns.stream().map(add -> add.column().name()).toList();
    FillColumns filling =
        new FillColumns(table, names, fill.pointer(), fill.source(table), fill.key());
    List<Operation> place = canComeFirst(filling) ? first : written;
    columns.forEach(add -> place.add(nullable(add)));
    place.add(filling);
    columns.forEach(add -> place.add(notNull(add)));
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

  /** Whether a row lacks a value is up to the database; the operation refuses if one does. */
  private void alter(AlterColumn alter) {
    TableName table = alter.table();
    fills
        .with(table, alter.to().name())
        .ifPresent(
            fill ->
                written.add(
                    filling(
                        fill, table, Updates.ofEmpty(table, fill.column(), fill.expression()))));
    written.add(alter);
  }

  private boolean needsValue(AddColumn add) {
    return !add.column().nullable()
        && add.column().defaultValue().isEmpty()
        && !created.contains(add.table());
  }

  private static boolean forbidsNull(AlterColumn alter) {
    return alter.from().nullable() && !alter.to().nullable();
  }

  private static AddColumn nullable(AddColumn add) {
    return new AddColumn(add.table(), add.column().withNullable(true));
  }

  private static AlterColumn notNull(AddColumn add) {
    return new AlterColumn(add.table(), add.column().withNullable(true), add.column());
  }

  private RunStep filling(Fill fill, TableName table, String update) {
    used.add(fill);
    return RunStep.everywhere(
        "fill %s.%s with %s".formatted(table, fill.column(), fill.expression()), update);
  }

  private void requireValues() {
    if (!empty.isEmpty()) {
      throw new UsageException(
          "%s must not be null and %s no default, so rows that are there would be left without; say %s (or --fill-from for values of another table), give a default, or add it nullable and fill it in a data step"
              .formatted(
                  String.join(", ", empty),
                  empty.size() == 1 ? "has" : "have",
                  empty.stream()
                      .map(name -> "--fill " + name + "=EXPRESSION")
                      .collect(Collectors.joining(" "))));
    }
  }
}
