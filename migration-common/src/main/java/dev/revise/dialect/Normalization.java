package dev.revise.dialect;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A schema with everything that a database cannot tell apart written one way.
 *
 * @param dialect the name of the dialect
 * @param partitions whether the database spreads rows over partitions
 * @param type of types that the database keeps as one, the one
 * @param value of defaults of a column of that type that the database keeps as one, the one; none
 *     for NULL
 * @param constraint of constraints that the database keeps as one, the one
 * @param index what the database keeps of an index, none if nothing
 * @param role the name of a role as the database keeps it
 * @param expression of expressions that the database keeps as one, the one
 * @param query of queries of views that the database keeps as one, the one
 */
record Normalization(
    String dialect,
    boolean partitions,
    UnaryOperator<ColumnType> type,
    BiFunction<DefaultValue, ColumnType, Optional<DefaultValue>> value,
    UnaryOperator<Constraint> constraint,
    Function<Index, Optional<Index>> index,
    UnaryOperator<String> role,
    UnaryOperator<Node> expression,
    UnaryOperator<String> query) {

  Schema of(Schema schema) {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    schema.tables().forEach((name, table) -> tables.put(name, of(table)));
    SortedMap<TableName, View> views = new TreeMap<>();
    schema.views().forEach((name, view) -> views.put(name, of(view)));
    return schema.withTables(tables).withViews(views).withObjects(carried(schema));
  }

  /** Those that the database knows, without what others say of them. */
  private SortedMap<ObjectId, CarriedObject> carried(Schema schema) {
    SortedMap<ObjectId, CarriedObject> known = new TreeMap<>();
    schema.objects().forEach((id, o) -> o.in(dialect).ifPresent(own -> known.put(id, own)));
    return known;
  }

  private Table of(Table table) {
    Expressions expressions = Expressions.of(table, expression);
    return table
        .withColumns(table.columns().stream().map(column -> of(column, expressions)).toList())
        .withConstraints(table.constraints().stream().map(c -> of(c, expressions)).toList())
        .withIndexes(
            table.indexes().stream()
                .flatMap(given -> index.apply(given).stream())
                .map(kept -> of(kept, expressions))
                .toList())
        .withComment(comment(table.comment()))
        .withPartitioning(table.partitioning().filter(by -> partitions))
        .withGrants(grants(table.grants()));
  }

  private Column of(Column column, Expressions expressions) {
    ColumnType kept = type.apply(column.type());
    Column typed =
        column
            .generation()
            .map(sql -> column.withGeneration(expressions.normalized(sql)))
            .orElse(column)
            .withType(kept);
    return typed
        .withDefault(typed.defaultValue().flatMap(given -> value.apply(given, kept)))
        .withComment(comment(column.comment()));
  }

  private Constraint of(Constraint given, Expressions expressions) {
    Constraint kept = constraint.apply(given).withComment(comment(given.comment()));
    return kept instanceof CheckConstraint check
        ? check.withExpression(expressions.normalized(check.expression()))
        : kept;
  }

  private static Index of(Index index, Expressions expressions) {
    return new Index(
        index.name(),
        index.keys().stream()
            .map(key -> key.expression() ? key.withSql(expressions.normalized(key.sql())) : key)
            .toList(),
        index.unique(),
        index.method(),
        index.predicate().map(expressions::normalized));
  }

  View of(View view) {
    return new View(view.name(), of(view.query()), comment(view.comment()), grants(view.grants()));
  }

  private ViewQuery of(ViewQuery given) {
    return given instanceof ViewQuery.Sql sql
        ? new ViewQuery.Sql(query.apply(sql.text()), sql.reads())
        : given;
  }

  /** To a database an empty comment is none. */
  private static Optional<String> comment(Optional<String> comment) {
    return comment.filter(text -> !text.isEmpty());
  }

  private List<Grant> grants(List<Grant> grants) {
    return grants.stream()
        .map(grant -> new Grant(grant.privilege(), role.apply(grant.grantee())))
        .toList();
  }
}
