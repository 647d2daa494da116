package dev.revise.dialect;

import static dev.revise.dialect.Sql.literal;
import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands inside CREATE and ALTER: columns, constraints, queries. */
abstract class Definitions {
  final Types types;

  Definitions(Types types) {
    this.types = types;
  }

  final String type(ColumnType type) {
    return types.name(type);
  }

  /** The default of a column that takes its values from a sequence. */
  abstract String nextValue(TableName sequence);

  /** The name under which the database keeps a constraint. */
  abstract String storedName(TableName table, Constraint constraint);

  final String table(Table table) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(table.name(), column)));
    constraintsInside(table).forEach(c -> lines.add(constraint(table.name(), c)));
    return "CREATE TABLE %s (\n  %s\n)"
        .formatted(quoted(table.name()), String.join(",\n  ", lines));
  }

  /** Constraints that stand in CREATE TABLE. */
  final List<Constraint> constraintsInside(Table table) {
    List<Constraint> apart = constraintsApart(table);
    return table.constraints().stream().filter(c -> !apart.contains(c)).toList();
  }

  /**
   * Unique constraints over the same columns as another: PostgreSQL merges those that stand in one
   * CREATE TABLE, so they are added after it.
   */
  final List<Constraint> constraintsApart(Table table) {
    Set<List<String>> covered = new HashSet<>();
    table.primaryKey().ifPresent(key -> covered.add(key.columns()));
    return table
        .constraints(UniqueConstraint.class)
        .filter(unique -> !covered.add(unique.columns()))
        .map(Constraint.class::cast)
        .toList();
  }

  final String column(TableName table, Column column) {
    return quoted(column.name())
        + " "
        + type(column.type())
        + column.defaultValue().map(value -> " DEFAULT " + value(table, column, value)).orElse("")
        + (column.nullable() ? "" : " NOT NULL");
  }

  final String value(TableName table, Column column, DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return literal(text.value());
    }
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    if (value instanceof DefaultValue.Bool bool) {
      return Boolean.toString(bool.value()).toUpperCase(Locale.ROOT);
    }
    if (value instanceof DefaultValue.Expression expression) {
      return expression.sql();
    }
    return value == DefaultValue.Computed.NEXT_VALUE
        ? nextValue(table.withName(column.sequence().orElseThrow()))
        : "CURRENT_TIMESTAMP";
  }

  final String constraint(TableName table, Constraint constraint) {
    return "CONSTRAINT %s %s%s"
        .formatted(
            quoted(storedName(table, constraint)),
            rule(constraint),
            constraint.deferral().map(this::deferral).orElse(""));
  }

  /** What follows a constraint that may be looked at later, beginning with a blank. */
  abstract String deferral(Deferral deferral);

  /** What follows COMMENT ON for a constraint. */
  abstract String commented(TableName table, Constraint constraint);

  final Stream<String> comment(TableName table, Constraint constraint) {
    return constraint.comment().stream()
        .map(text -> Ddl.comment(commented(table, constraint), constraint.comment()));
  }

  /** Whether the database knows such indexes; it does without the others. */
  abstract boolean knows(Index index);

  /** How an index is built, beginning with a blank. */
  abstract String using(String method);

  final Stream<String> index(TableName table, Index index) {
    return knows(index)
        ? Stream.of(
            "CREATE %sINDEX %s ON %s%s %s%s"
                .formatted(
                    index.unique() ? "UNIQUE " : "",
                    quoted(index.name()),
                    quoted(table),
                    index.method().map(this::using).orElse(""),
                    keys(index),
                    index.predicate().map(sql -> " WHERE (" + sql + ")").orElse("")))
        : Stream.empty();
  }

  private static String keys(Index index) {
    return index.keys().stream().map(Definitions::key).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String key(IndexKey key) {
    return (key.expression() ? "(" + key.sql() + ")" : quoted(key.sql()))
        + (key.descending() ? " DESC" : "")
        + key.nulls().map(order -> " NULLS " + order).orElse("");
  }

  final Stream<String> view(View view) {
    String name = quoted(view.name());
    return Stream.of(
            Stream.of("CREATE VIEW " + name + " AS\n" + query(view.query())),
            view.comment().stream().map(text -> Ddl.comment("VIEW " + name, view.comment())),
            view.grants().stream().map(grant -> Ddl.grant(view.name(), grant)))
        .flatMap(sql -> sql);
  }

  private static String rule(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "PRIMARY KEY " + quoted(key.columns());
    }
    if (constraint instanceof UniqueConstraint unique) {
      return "UNIQUE " + quoted(unique.columns());
    }
    if (constraint instanceof CheckConstraint check) {
      return "CHECK (" + check.expression() + ")";
    }
    ForeignKey key = (ForeignKey) constraint;
    return "FOREIGN KEY %s REFERENCES %s %s%s%s"
        .formatted(
            quoted(key.columns()),
            quoted(key.references()),
            quoted(key.referencedColumns()),
            action(" ON DELETE ", key.onDelete()),
            action(" ON UPDATE ", key.onUpdate()));
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : when + action.sql();
  }

  private static String query(ViewQuery query) {
    if (query instanceof ViewQuery.Sql sql) {
      return sql.text();
    }
    ViewQuery.Projection projection = (ViewQuery.Projection) query;
    return projection.columns().stream()
        .map(Definitions::shown)
        .collect(Collectors.joining(",\n  ", "SELECT\n  ", "\nFROM " + quoted(projection.from())));
  }

  private static String shown(ViewQuery.ProjectedColumn shown) {
    return shown.column().equals(shown.as())
        ? quoted(shown.column())
        : quoted(shown.column()) + " AS " + quoted(shown.as());
  }
}
