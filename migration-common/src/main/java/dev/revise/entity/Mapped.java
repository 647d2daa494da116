package dev.revise.entity;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a frozen entity holds of a table: the names and types of its columns, whether they may be
 * null, whether the database gives their values, and what tells rows apart. Comments, defaults that
 * an entity overrides, the name of the key and all other constraints are left out.
 */
public final class Mapped {
  private Mapped() {}

  /**
   * The table with that alone; none if Hibernate cannot tell its rows apart, or write its names.
   */
  public static Optional<Table> of(Table table) {
    return Identifier.of(table).filter(key -> isNamed(table)).map(key -> mapped(table, key));
  }

  /** Whether an entity can hold the table. */
  public static boolean isPossible(Table table) {
    return Identifier.of(table).isPresent() && isNamed(table);
  }

  private static boolean isNamed(Table table) {
    return Sayable.names(table).allMatch(Sayable::isSayable);
  }

  /** Whether both are mapped alike; the order of columns does not count. */
  public static boolean alike(Table one, Table other) {
    return one.equals(other)
        || of(one)
            .map(Table::ignoringColumnOrder)
            .equals(of(other).map(Table::ignoringColumnOrder));
  }

  private static Table mapped(Table table, List<String> key) {
    return new Table(
        table.name(),
        table.columns().stream().map(Mapped::mapped).toList(),
        List.of(new PrimaryKey("key", key)),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Column mapped(Column column) {
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        given(column),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  /** A column that may be null holds what the entity says, be it null. */
  private static Optional<DefaultValue> given(Column column) {
    return Sayable.isNumbered(column) && !column.nullable()
        ? Optional.of(new DefaultValue.Identity(false))
        : column.defaultValue().filter(DefaultValue.Generated.class::isInstance);
  }
}
