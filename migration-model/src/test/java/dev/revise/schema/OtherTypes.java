package dev.revise.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Types that have come later, drawn from the name of the column: so no other draw shifts. All of
 * them have an order, so that keys and indexes can be over them.
 */
public final class OtherTypes {
  private static final List<String> TYPES =
      List.of(
          "numeric",
          "time",
          "time(3) with time zone",
          "interval",
          "interval day to second(3)",
          "bit varying(5)",
          "jsonb",
          "inet",
          "int4range",
          "pg_lsn",
          "text[]",
          "integer[]",
          "varchar(10)[]",
          "numeric(5,2)[]",
          "text collate \"C\"",
          "varchar(20) collate \"C\"");

  /** One column of four gets another type, and a value of it as default if it had one. */
  Column now(Column column) {
    Random random = new Random(column.name().hashCode());
    if (column.sequence().isPresent() || random.nextInt(4) > 0) {
      return column;
    }
    ColumnType type = ColumnType.of(TYPES.get(random.nextInt(TYPES.size())));
    Optional<DefaultValue> value = column.defaultValue().map(old -> value(type));
    return column.withDefault(Optional.empty()).withType(type).withDefault(value);
  }

  static DefaultValue value(ColumnType type) {
    return type.equals(new ColumnType.Named("numeric"))
        ? new DefaultValue.Number(BigDecimal.ONE)
        : new DefaultValue.Text(text(type, 1));
  }

  /** Whether the type is one of these. */
  public static boolean has(ColumnType type) {
    return type instanceof ColumnType.Named
        || type instanceof ColumnType.Array
        || type instanceof ColumnType.Collated;
  }

  /**
   * Whether a foreign key can be from such a column. PostgreSQL checks existing rows with a query
   * that fails for an array of a type with a limit: cannot determine element type of "anyarray".
   */
  static boolean canReference(ColumnType type) {
    return !(type instanceof ColumnType.Array array)
        || array.element() instanceof ColumnType.Simple;
  }

  /** What the row of that number holds, as PostgreSQL prints it. */
  public static String text(ColumnType type, int row) {
    if (type instanceof ColumnType.Array) {
      return "{" + row + "}";
    }
    String name = type instanceof ColumnType.Named named ? named.name() : "";
    return switch (name) {
      case "time without time zone" -> "00:00:0" + row;
      case "time with time zone" -> "00:00:0" + row + "+00";
      case "interval", "interval day to second" -> "00:00:0" + row;
      case "bit varying" -> "1".repeat(row);
      case "inet" -> "10.0.0." + row;
      case "int4range" -> "[" + row + ",9)";
      case "pg_lsn" -> "0/" + row;
      default -> Integer.toString(row);
    };
  }

  /** The same as SQL that both databases read alike. */
  public static String expression(ColumnType type, int row) {
    if (type instanceof ColumnType.Array array) {
      return "CAST(ARRAY['%d'] AS %s ARRAY)".formatted(row, array.element());
    }
    return switch (type instanceof ColumnType.Named named ? named.name() : "") {
      case "interval", "interval day to second" -> "INTERVAL '%d' SECOND".formatted(row);
      case "jsonb" -> "JSON '%d'".formatted(row);
      default -> SqlSyntax.literal(text(type, row));
    };
  }
}
