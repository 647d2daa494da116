package dev.revise.authoring;

import dev.revise.command.Fill;
import dev.revise.dialect.NamedColumns;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropTable;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.schema.Named;
import dev.revise.schema.Nearest;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the expressions of fills read, and whether it is there. */
record FillReads(Operations operations, Fills fills) {

  /** Whether the first operation drops what the second one fills from, or on the way back. */
  boolean awaits(Operation drop, Operation other) {
    if (drop instanceof DropColumn column) {
      return other instanceof AddColumn add
          ? reads(add.table(), add.column().name(), column) || isReadBack(column, add)
          : other instanceof AlterColumn alter && reads(alter.table(), alter.to().name(), column);
    }
    return drop instanceof DropTable table
        && other instanceof AddColumn add
        && (fills.from(add.table()).filter(f -> isOf(f, add, table.table().name())).isPresent()
            || fills
                .with(add.table(), add.column().name())
                .map(FillReads::named)
                .filter(named -> !named.readable())
                .filter(named -> named.names().contains(table.table().name().name()))
                .isPresent());
  }

  private static boolean isOf(FillFrom fill, AddColumn add, TableName source) {
    return fill.source(add.table()).equals(source);
  }

  private boolean reads(TableName table, String column, DropColumn drop) {
    String dropped = drop.column().name();
    boolean byValue =
        fills
            .with(table, column)
            .map(FillReads::named)
            .filter(named -> !named.readable() || table.equals(drop.table()))
            .filter(named -> named.names().contains(dropped))
            .isPresent();
    return byValue
        || fills
            .from(table)
            .filter(
                fill ->
                    table.equals(drop.table()) && fill.pointer().equals(dropped)
                        || fill.source(table).equals(drop.table())
                            && (column.equals(dropped) || fill.key().equals(dropped)))
            .isPresent();
  }

  /** On the way back what comes here goes last. */
  private boolean isReadBack(DropColumn drop, AddColumn add) {
    return fills
        .backTo(drop.table(), drop.column().name())
        .map(FillReads::named)
        .filter(named -> named.names().contains(add.column().name()))
        .filter(named -> !named.readable() || drop.table().equals(add.table()))
        .isPresent();
  }

  static NamedColumns named(Fill fill) {
    return NamedColumns.of(fill.expression(), fill.table());
  }

  /**
   * @param option {@code --fill} or {@code --fill-back}
   * @param schema what the database holds when the expression is evaluated
   * @param empty the columns of the table that hold nothing yet at that time
   * @throws UsageException if the expression names a column that is not there
   */
  void require(String option, Fill fill, TableName table, Schema schema, Set<String> empty) {
    NamedColumns named = named(fill);
    Table row = schema.table(table);
    if (!named.readable()) {
      return;
    }
    for (String word : named.words()) {
      throw new UsageException(
          known(row, empty).contains(word)
              ? "%s %s: write \"%s\" in double quotes, as H2 reads it in capitals without them"
                  .formatted(option, fill, word)
              : absent(option, fill, row, word, empty));
    }
    for (String name : named.names()) {
      if (empty.contains(name)) {
        throw new UsageException(
            "%s %s: \"%s\" holds no value yet when %s.%s is filled; name other columns"
                .formatted(option, fill, name, fill.table(), fill.column()));
      }
      if (row.column(name).isEmpty()) {
        throw new UsageException(absent(option, fill, row, name, empty));
      }
    }
  }

  private String absent(String option, Fill fill, Table row, String name, Set<String> empty) {
    List<String> known = known(row, empty);
    return operations.stream()
        .filter(RenameColumn.class::isInstance)
        .map(RenameColumn.class::cast)
        .filter(rename -> rename.table().equals(row.name()))
        .flatMap(rename -> otherName(rename, name))
        .filter(known::contains)
        .findFirst()
        .map(
            other ->
                "%s %s: \"%s\" is called \"%s\" when %s.%s is filled; write that"
                    .formatted(option, fill, name, other, fill.table(), fill.column()))
        .orElseGet(
            () ->
                "%s %s: %s has no column \"%s\"%s"
                    .formatted(option, fill, fill.table(), name, Nearest.hint(name, known)));
  }

  /** What the expression may name, whatever comes later only because it does not name it so far. */
  private List<String> known(Table row, Set<String> empty) {
    return Stream.concat(
            row.columns().stream().map(Named::name),
            operations.stream().flatMap(operation -> comesOrGoes(operation, row.name())))
        .filter(name -> !empty.contains(name))
        .distinct()
        .toList();
  }

  private static Stream<String> comesOrGoes(Operation operation, TableName table) {
    if (operation instanceof AddColumn add && add.table().equals(table)) {
      return Stream.of(add.column().name());
    }
    return operation instanceof DropColumn drop && drop.table().equals(table)
        ? Stream.of(drop.column().name())
        : Stream.empty();
  }

  private static Stream<String> otherName(RenameColumn rename, String name) {
    if (rename.column().name().equals(name)) {
      return Stream.of(rename.to());
    }
    return rename.to().equals(name) ? Stream.of(rename.column().name()) : Stream.empty();
  }
}
