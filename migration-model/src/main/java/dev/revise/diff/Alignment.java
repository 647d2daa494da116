package dev.revise.diff;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A schema written as another one writes it, wherever no database could tell the two apart: {@code
 * "a" BETWEEN 1 AND 2} stays if the other says {@code "a" >= 1 AND "a" <= 2}.
 *
 * <p>So what is written for a revision differs from what is there only in what really changes, and
 * says the rest in its author's words.
 */
public final class Alignment {
  private final Schema model;
  private final Schema schema;
  private final List<Kept> databases;

  private record Kept(Schema model, Schema schema) {}

  private Alignment(Schema model, Schema schema, List<UnaryOperator<Schema>> normalizations) {
    this.model = model;
    this.schema = schema;
    this.databases =
        normalizations.stream().map(n -> new Kept(n.apply(model), n.apply(schema))).toList();
  }

  /**
   * @param schema what is written anew
   * @param model how it is written where it can be
   * @param normalizations what each database makes of a schema
   */
  public static Schema of(Schema schema, Schema model, List<UnaryOperator<Schema>> normalizations) {
    return new Alignment(model, schema, normalizations).aligned();
  }

  private Schema aligned() {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    schema.tables().forEach((name, table) -> tables.put(name, aligned(table)));
    SortedMap<TableName, View> views = new TreeMap<>();
    schema.views().forEach((name, view) -> views.put(name, aligned(view)));
    return schema.withTables(tables).withViews(views).withObjects(objects());
  }

  /** The model may have the text of other databases too. */
  private SortedMap<ObjectId, CarriedObject> objects() {
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(schema.objects());
    objects.replaceAll(
        (id, object) -> aligned(object, other -> Optional.ofNullable(other.objects().get(id))));
    return objects;
  }

  private Table aligned(Table table) {
    TableName name = table.name();
    List<Column> columns =
        table.columns().stream()
            .map(one -> aligned(one, in(name, other -> other.column(one.name()))))
            .toList();
    List<Constraint> constraints =
        table.constraints().stream()
            .map(one -> aligned(one, in(name, other -> other.constraint(one.name()))))
            .toList();
    List<Index> indexes =
        table.indexes().stream()
            .map(one -> aligned(one, in(name, other -> other.index(one.name()))))
            .toList();
    return new Table(
        name,
        columns,
        constraints,
        indexes,
        aligned(table.comment(), in(name, other -> Optional.of(other.comment()))),
        aligned(table.grants(), in(name, other -> Optional.of(other.grants()))),
        table.partitioning());
  }

  private View aligned(View view) {
    return aligned(view, other -> Optional.ofNullable(other.views().get(view.name())));
  }

  private static <T> Function<Schema, Optional<T>> in(
      TableName table, Function<Table, Optional<T>> part) {
    return schema -> Optional.ofNullable(schema.tables().get(table)).flatMap(part);
  }

  /** The model's part, if every database makes the same of both. */
  private <T> T aligned(T given, Function<Schema, Optional<T>> part) {
    boolean same =
        databases.stream().allMatch(d -> part.apply(d.model).equals(part.apply(d.schema)));
    return part.apply(model).filter(theirs -> same).orElse(given);
  }
}
