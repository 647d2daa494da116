package dev.revise.command;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateObject;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.ReplaceView;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SQL that an operation hands to the database as somebody wrote it, so that whoever runs it reads
 * it before.
 *
 * @param of what it is of: {@code check "ck_airmass" of cdb_latiss.exposure}
 */
public record BroughtSql(String of, String sql) {

  /** A line each, in the order in which they run. */
  public static List<String> of(Operations operations) {
    return operations.stream().flatMap(BroughtSql::of).map(BroughtSql::toString).toList();
  }

  private static Stream<BroughtSql> of(Operation operation) {
    if (operation instanceof CreateTable create) {
      return of(create.table());
    }
    if (operation instanceof AddColumn add) {
      return of(add.table(), add.column());
    }
    if (operation instanceof AlterColumn alter) {
      List<BroughtSql> before = of(alter.table(), alter.from()).toList();
      return of(alter.table(), alter.to()).filter(brought -> !before.contains(brought));
    }
    if (operation instanceof AddConstraint add) {
      return of(add.table(), add.constraint());
    }
    if (operation instanceof CreateIndex create) {
      return of(create.table(), create.index());
    }
    if (operation instanceof CreateView create) {
      return of(create.view());
    }
    if (operation instanceof CreateObject create) {
      return of(create.object());
    }
    if (operation instanceof ReplaceObject replace) {
      return of(replace.to());
    }
    return operation instanceof ReplaceView replace ? of(replace.to()) : Stream.of();
  }

  /** Of what a file brings; what a database printed it has run already. */
  private static Stream<BroughtSql> of(CarriedObject object) {
    return object.declared()
        ? object.sql().values().stream()
            .flatMap(own -> own.create().stream())
            .map(sql -> new BroughtSql(object.id().toString(), sql))
        : Stream.of();
  }

  private static Stream<BroughtSql> of(Table table) {
    return Stream.of(
            table.columns().stream().flatMap(column -> of(table.name(), column)),
            table.constraints().stream().flatMap(one -> of(table.name(), one)),
            table.indexes().stream().flatMap(index -> of(table.name(), index)))
        .flatMap(brought -> brought);
  }

  private static Stream<BroughtSql> of(TableName table, Column column) {
    String name = table + "." + column.name();
    Stream<BroughtSql> value =
        column
            .defaultValue()
            .filter(DefaultValue.Expression.class::isInstance)
            .map(text -> ((DefaultValue.Expression) text).sql())
            .map(sql -> new BroughtSql("default of " + name, sql))
            .stream();
    return Stream.concat(
        value,
        column.generation().map(sql -> new BroughtSql("computed column " + name, sql)).stream());
  }

  private static Stream<BroughtSql> of(TableName table, Constraint constraint) {
    return constraint instanceof CheckConstraint check
        ? Stream.of(
            new BroughtSql("check \"%s\" of %s".formatted(check.name(), table), check.expression()))
        : Stream.of();
  }

  private static Stream<BroughtSql> of(TableName table, Index index) {
    String name = "index \"%s\" of %s".formatted(index.name(), table);
    return Stream.concat(
            index.keys().stream().filter(IndexKey::expression).map(IndexKey::sql).map(Optional::of),
            Stream.of(index.predicate().map(sql -> "WHERE " + sql)))
        .flatMap(Optional::stream)
        .map(sql -> new BroughtSql(name, sql));
  }

  private static Stream<BroughtSql> of(View view) {
    return view.query() instanceof ViewQuery.Sql sql
        ? Stream.of(new BroughtSql("view " + view.name(), sql.text()))
        : Stream.of();
  }

  @Override
  public String toString() {
    return of + ": " + sql;
  }
}
