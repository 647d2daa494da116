package dev.revise.authoring;

import dev.revise.command.Fill;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.NonFinite;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defaults and fills that one of the databases cannot store in their column, a sentence each. */
final class UnstorableValues {
  private final Fills fills;
  private final List<String> sentences = new ArrayList<>();

  private UnstorableValues(Fills fills) {
    this.fills = fills;
  }

  static List<String> of(Operations operations, Fills fills) {
    UnstorableValues values = new UnstorableValues(fills);
    operations.stream().forEach(values::look);
    return values.sentences.stream().distinct().toList();
  }

  private void look(Operation operation) {
    if (operation instanceof CreateTable create) {
      create.table().columns().forEach(column -> look(create.table().name(), column));
    } else if (operation instanceof AddColumn add) {
      look(add.table(), add.column());
    } else if (operation instanceof AlterColumn alter) {
      look(alter.table(), alter.to());
      lookBack(alter.table(), alter.from());
    } else if (operation instanceof DropColumn drop) {
      lookBack(drop.table(), drop.column());
    }
  }

  private void look(TableName table, Column column) {
    look(table, column, "default");
    fills.with(table, column.name()).ifPresent(fill -> look(table, given(column, fill), "--fill"));
  }

  private void lookBack(TableName table, Column column) {
    fills
        .backTo(table, column.name())
        .ifPresent(fill -> look(table, given(column, fill), "--fill-back"));
  }

  private void look(TableName table, Column column, String what) {
    for (Dialect dialect : Dialects.all()) {
      dialect
          .unstorable(column)
          .ifPresent(
              value ->
                  sentences.add(
                      "%s cannot store the %s %s of %s.%s, which is %s, so rows with it fail there; choose %s, or leave it if the database never runs on %1$s"
                          .formatted(
                              dialect.name(),
                              what,
                              value,
                              table,
                              column.name(),
                              column.type(),
                              NonFinite.of(value).isPresent() ? "a finite value" : "another")));
    }
  }

  private static Column given(Column column, Fill fill) {
    return column.withDefault(Optional.of(new DefaultValue.Expression(fill.expression())));
  }
}
