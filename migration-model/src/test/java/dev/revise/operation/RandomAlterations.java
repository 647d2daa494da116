package dev.revise.operation;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Table;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Random changes of a column: of its type, nullability, default or sequence. */
final class RandomAlterations {
  private final Random random;
  private final RandomSchemas parts;

  RandomAlterations(Random random, RandomSchemas parts) {
    this.random = random;
    this.parts = parts;
  }

  UnaryOperator<Column> of(Table table, Column column) {
    boolean numberedOrComputed =
        column.generation().isPresent()
            || column.defaultValue().filter(DefaultValue.Identity.class::isInstance).isPresent();
    if (numberedOrComputed) {
      return identity(column);
    }
    return switch (random.nextInt(4)) {
      case 0 -> type(table, column);
      case 1 -> other -> other.withNullable(!other.nullable());
      case 2 -> defaultValue(column);
      default -> sequence(column);
    };
  }

  /** Numbered by the database or not any more. */
  private UnaryOperator<Column> identity(Column column) {
    return column.generation().isPresent()
        ? UnaryOperator.identity()
        : random.nextBoolean() ? ends() : other -> other.withDefault(Optional.empty());
  }

  /** The condition of a check or index may not fit another type. */
  private UnaryOperator<Column> type(Table table, Column column) {
    boolean checked =
        table.constraints(CheckConstraint.class).anyMatch(c -> c.mentions(column.name()))
            || table.indexes().stream().anyMatch(index -> index.mentions(column.name()))
            || column.type() instanceof ColumnType.Defined;
    ColumnType type = parts.columns().castable(column.type());
    if (column.sequence().isPresent() && !checked) {
      return random.nextBoolean() ? other -> other.withType(parts.columns().whole()) : ends();
    }
    return checked
        ? UnaryOperator.identity()
        : other -> other.withType(type).withDefault(Optional.empty());
  }

  /** Its sequence ends elsewhere. */
  private UnaryOperator<Column> ends() {
    OptionalLong maximum =
        random.nextBoolean() ? OptionalLong.of(20_000 + random.nextInt(99)) : OptionalLong.empty();
    return other -> other.withSequenceMaximum(maximum);
  }

  private UnaryOperator<Column> defaultValue(Column column) {
    boolean drops = column.defaultValue().isPresent() && random.nextBoolean();
    return other ->
        other.withDefault(drops ? Optional.empty() : parts.columns().value(column.type()));
  }

  private UnaryOperator<Column> sequence(Column column) {
    if (column.sequence().isPresent()) {
      return other -> other.withDefault(Optional.empty()).withSequence(Optional.empty());
    }
    if (!column.nullable() && column.type().equals(ColumnType.Simple.BIGINT)) {
      return Column::identity;
    }
    return column.type().equals(ColumnType.Simple.INTEGER)
        ? other -> other.serial(parts.name())
        : UnaryOperator.identity();
  }
}
