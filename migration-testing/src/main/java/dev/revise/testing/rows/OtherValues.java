package dev.revise.testing.rows;

import static dev.revise.schema.SqlSyntax.literal;

import dev.revise.schema.ColumnType;
import dev.revise.schema.KnownType;

/** Values of types that are called by their names, as SQL that both databases read. */
final class OtherValues {
  private OtherValues() {}

  /**
   * @param digits four of them, of which the last tells the row
   * @param row its number, of one digit
   */
  static String of(ColumnType.Named type, String digits, int row) {
    return type.known()
        .map(known -> of(known, type, digits, row))
        .orElseGet(() -> literal(system(type.name(), digits, row)));
  }

  private static String of(KnownType known, ColumnType.Named type, String digits, int row) {
    return switch (known) {
      case NUMERIC, OID -> digits;
      case INTERVAL -> "INTERVAL '" + row + "' DAY";
      case MONTHS -> "INTERVAL '" + row + "' YEAR";
      case JSON -> "JSON " + literal(digits);
      default -> literal(text(known, type, digits, row));
    };
  }

  private static String text(KnownType known, ColumnType.Named type, String digits, int row) {
    return switch (known) {
      case TIME -> "12:34:0" + row;
      case ZONED_TIME -> "12:34:0" + row + "+00";
      case BITS -> bits(type, row);
      case XML -> "<a>" + digits + "</a>";
      case NAME -> type.name().equals("\"char\"") ? Integer.toString(row) : digits;
      case NETWORK -> "10.0.0." + row + "/32";
      case HARDWARE -> "08:00:2b:01:02:0" + row + (type.name().equals("macaddr8") ? ":00:01" : "");
      case RANGE -> range(type.name(), row);
      case GEOMETRIC -> shape(type.name(), row);
      case POSITION -> "0/" + row;
      case OBJECT -> "9" + digits; // the number of an object that no server has from the start
      default -> digits;
    };
  }

  /** As many bits as the type has, or up to as many as the row has. */
  private static String bits(ColumnType.Named type, int row) {
    int limit = type.modifiers().isEmpty() ? row : Integer.parseInt(type.modifiers().get(0));
    return type.name().equals("bit")
        ? "0".repeat(limit - 1) + row % 2
        : "1".repeat(Math.min(row, limit));
  }

  private static String range(String name, int row) {
    boolean ofNumbers = name.startsWith("int") || name.startsWith("num");
    String range = ofNumbers ? "[" + row + ",9)" : "[2026-01-0" + row + ",2026-02-01)";
    return name.endsWith("multirange") ? "{" + range + "}" : range;
  }

  private static String shape(String name, int row) {
    String shape =
        switch (name) {
          case "point" -> "(1,%d)";
          case "line" -> "{1,2,%d}";
          case "lseg" -> "[(0,0),(1,%d)]";
          case "box" -> "(1,%d),(0,0)";
          case "circle" -> "<(0,0),%d>";
          default -> "((0,0),(1,%d))";
        };
    return shape.formatted(row);
  }

  /** Of a type that nothing is known of but its name. */
  private static String system(String name, String digits, int row) {
    return switch (name) {
      case "pg_snapshot", "txid_snapshot" -> row + ":20:";
      case "tid" -> "(0," + row + ")";
      default -> digits;
    };
  }
}
