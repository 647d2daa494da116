package dev.revise.command;

import dev.revise.dialect.Updates;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunSql;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Operations in which each row that is there gets a value for each column that may not stay empty:
 * the column comes nullable, is filled, and then is not null.
 */
final class FilledOperations {
  private final List<Fill> fills;
  private final Set<Fill> used = new HashSet<>();
  private final Set<TableName> created = new HashSet<>();
  private final List<String> empty = new ArrayList<>();
  private final List<Operation> written = new ArrayList<>();

  private FilledOperations(List<Fill> fills) {
    this.fills = fills;
  }

  /**
   * @throws MigrationException if a column would be empty in rows that are there, or a fill is for
   *     none that needs one, or for one that has another
   */
  static Operations of(Operations operations, List<Fill> fills) {
    requireDistinct(fills);
    FilledOperations filled = new FilledOperations(fills);
    operations.stream().forEach(filled::write);
    filled.requireValues();
    filled.requireUsed();
    return new Operations(filled.written);
  }

  private void write(Operation operation) {
    if (operation instanceof CreateTable create) {
      created.add(create.table().name());
    }
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
    List<Fill> own = of(table, column);
    if (own.isEmpty()) {
      empty.add(table.name() + "." + column.name());
      return;
    }
    written.add(new AddColumn(table, column.withNullable(true)));
    own.forEach(
        fill ->
            written.add(
                filling(table, fill, Updates.ofAll(table, fill.column(), fill.expression()))));
    written.add(new AlterColumn(table, column.withNullable(true), column));
  }

  /** Whether a row lacks a value is up to the database; the operation refuses if one does. */
  private void alter(AlterColumn alter) {
    TableName table = alter.table();
    of(table, alter.to())
        .forEach(
            fill ->
                written.add(
                    filling(
                        table, fill, Updates.ofEmpty(table, fill.column(), fill.expression()))));
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

  private List<Fill> of(TableName table, Column column) {
    List<Fill> own =
        fills.stream().filter(fill -> fill.isFor(table.name(), column.name())).toList();
    used.addAll(own);
    return own;
  }

  private static RunSql filling(TableName table, Fill fill, String update) {
    return RunSql.everywhere(
        "fill %s.%s with %s".formatted(table, fill.column(), fill.expression()), update);
  }

  private static void requireDistinct(List<Fill> fills) {
    Set<String> columns = new HashSet<>();
    fills.stream()
        .filter(fill -> !columns.add(fill.table() + "." + fill.column()))
        .findFirst()
        .ifPresent(
            fill -> {
              throw new MigrationException(
                  "--fill %s: %s.%s is filled already; say it once"
                      .formatted(fill, fill.table(), fill.column()));
            });
  }

  private void requireValues() {
    if (!empty.isEmpty()) {
      throw new MigrationException(
          "%s must not be null and %s no default, so rows that are there would be left without; say %s, give a default, or add it nullable and fill it in a data step"
              .formatted(
                  String.join(", ", empty),
                  empty.size() == 1 ? "has" : "have",
                  empty.stream()
                      .map(name -> "--fill " + name + "=EXPRESSION")
                      .collect(Collectors.joining(" "))));
    }
  }

  private void requireUsed() {
    Stream<Fill> unused = fills.stream().filter(fill -> !used.contains(fill));
    unused
        .findFirst()
        .ifPresent(
            fill -> {
              throw new MigrationException(
                  "--fill %s: the revision adds no column %s.%s that needs a value"
                      .formatted(fill, fill.table(), fill.column()));
            });
  }
}
