package dev.revise.entity;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery.Projection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the annotations of an entity can say. */
public final class Sayable {
  private static final int MOST_LABELS = 1_000;

  private Sayable() {}

  /**
   * {@code @Index} splits its text at commas, strips names, and knows nothing of methods and nulls.
   * A unique one over the columns of the identifier is left out by Hibernate.
   */
  public static boolean isSayable(Index index, Table table) {
    return index.method().isEmpty()
        && index.name().strip().equals(index.name())
        && index.keys().stream().allMatch(Sayable::isSayable)
        && !(index.unique() && mayBeIdentifier(index, table));
  }

  /** Hibernate writes names in quotes, and knows none within. */
  public static boolean isSayable(String name) {
    return name.indexOf('"') < 0 && !name.isBlank();
  }

  /** The names of a table's schema, of the table and of its columns. */
  public static Stream<String> names(Table table) {
    return Stream.concat(
        Stream.of(table.name().schema(), table.name().name()),
        table.columns().stream().map(Column::name));
  }

  private static boolean mayBeIdentifier(Index index, Table table) {
    return table
        .primaryKey()
        .map(key -> Set.copyOf(key.columns()).equals(Set.copyOf(index.columns())))
        .orElse(true);
  }

  private static boolean isSayable(IndexKey key) {
    return key.nulls().isEmpty() && key.sql().indexOf(',') < 0;
  }

  /** Whether the database numbers the column, which an entity says of its identifier at most. */
  public static boolean isNumbered(Column column) {
    return column
        .defaultValue()
        .filter(
            value ->
                value instanceof DefaultValue.Identity
                    || value instanceof DefaultValue.NextOf
                    || value == DefaultValue.Computed.NEXT_VALUE)
        .isPresent();
  }

  /** A class starts with all constants of an enum in one method, which holds so many. */
  public static boolean isSayable(EnumType type) {
    return type.labels().size() <= MOST_LABELS;
  }

  /** The enum types that a table has columns of, as far as a Java enum can say them. */
  public static Stream<EnumType> enums(Table table, Schema schema) {
    return table.columns().stream().flatMap(column -> enumType(column.type(), schema).stream());
  }

  /** None for an array of them. */
  private static Optional<EnumType> enumType(ColumnType type, Schema schema) {
    return type instanceof ColumnType.Defined defined
        ? Optional.ofNullable(schema.enums().get(defined.name())).filter(Sayable::isSayable)
        : Optional.empty();
  }

  /** The columns of a view under the names that it shows; none if only the database can tell. */
  public static Optional<List<Column>> shown(View view, Schema schema) {
    return view.query() instanceof Projection projection
        ? columns(projection.from(), schema)
            .map(
                columns ->
                    projection.columns().stream()
                        .map(shown -> named(columns, shown.column()).withName(shown.as()))
                        .toList())
        : Optional.empty();
  }

  private static Optional<List<Column>> columns(TableName name, Schema schema) {
    return schema.tables().containsKey(name)
        ? Optional.of(schema.table(name).columns())
        : shown(schema.view(name), schema);
  }

  private static Column named(List<Column> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }
}
