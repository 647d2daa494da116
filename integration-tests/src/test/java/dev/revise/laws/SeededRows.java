package dev.revise.laws;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TypeText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few rows for each table, without nulls. Row n of a table points to row n of the tables that it
 * references; text holds digits, so that it can become a number again.
 */
public final class SeededRows {
  public static final int ROWS = 3;
  private static final int DIGITS = 4;

  private final Dialect dialect;
  private final Schema schema;
  private final Schema other;
  private final Map<TableName, List<Map<String, String>>> rows = new LinkedHashMap<>();

  private SeededRows(Dialect dialect, Schema schema, Schema other) {
    this.dialect = dialect;
    this.schema = schema;
    this.other = other;
  }

  /**
   * @param other a schema next to this one in history, whose keys the rows keep too
   */
  public static void insert(Connection connection, Schema schema, Schema other)
      throws SQLException {
    SeededRows seeded = new SeededRows(Dialects.of(connection), schema, other);
    schema.tables().values().forEach(seeded::make);
    try (Statement statement = connection.createStatement()) {
      for (TableName table : seeded.rows.keySet()) {
        for (Map<String, String> row : seeded.rows.get(table)) {
          statement.execute(insertion(table, row));
        }
      }
    }
  }

  /** Makes the rows of a table after those of the tables that it references. */
  private void make(Table table) {
    if (rows.containsKey(table.name())) {
      return;
    }
    keys(table).map(key -> schema.table(key.references())).forEach(this::make);
    List<Map<String, String>> made = new ArrayList<>();
    for (int number = 1; number <= ROWS; number++) {
      made.add(row(table, number));
    }
    rows.put(table.name(), made);
  }

  private Map<String, String> row(Table table, int number) {
    Map<String, String> row = new TreeMap<>();
    table.columns().forEach(column -> row.put(column.name(), value(column, number)));
    keys(table).forEach(key -> copy(key, row, number));
    return row;
  }

  /** The keys of both schemas that stand on columns of this one. */
  private Stream<ForeignKey> keys(Table table) {
    Stream<ForeignKey> others =
        other.tables().containsKey(table.name())
            ? other.table(table.name()).foreignKeys()
            : Stream.empty();
    return Stream.concat(table.foreignKeys(), others)
        .filter(key -> key.columns().stream().allMatch(name -> table.column(name).isPresent()))
        .filter(key -> hasColumns(schema, key.references(), key.referencedColumns()));
  }

  private static boolean hasColumns(Schema schema, TableName table, List<String> columns) {
    return schema.tables().containsKey(table)
        && columns.stream().allMatch(name -> schema.table(table).column(name).isPresent());
  }

  private void copy(ForeignKey key, Map<String, String> row, int number) {
    Map<String, String> referenced = rows.get(key.references()).get(number - 1);
    for (int at = 0; at < key.columns().size(); at++) {
      row.put(key.columns().get(at), referenced.get(key.referencedColumns().get(at)));
    }
  }

  /** What the first row of a table holds in that column. */
  static String value(Dialect dialect, Schema schema, Column column) {
    return new SeededRows(dialect, schema, schema).value(column, 1);
  }

  private String value(Column column, int number) {
    return column.type().plain() instanceof ColumnType.Array array
        ? array(array, value(column, array.element(), number))
        : value(column, column.type().plain(), number);
  }

  /** H2 has its arrays from their elements alone, and knows PostgreSQL's types by no name. */
  private String array(ColumnType.Array type, String element) {
    String array = "ARRAY[" + element + "]";
    return dialect.equals(Dialects.POSTGRESQL)
        ? "CAST(" + array + " AS " + TypeText.of(type) + ")"
        : array;
  }

  private String value(Column column, ColumnType type, int number) {
    if (type instanceof ColumnType.Varchar varchar) {
      return text(column, number, varchar.length().orElse(DIGITS));
    }
    if (type instanceof ColumnType.Char characters) {
      return text(column, number, characters.length());
    }
    if (type instanceof ColumnType.Numeric numeric) {
      return number(column, number, numeric);
    }
    if (type instanceof ColumnType.Timestamp) {
      return "TIMESTAMP '2026-01-0" + number + " 12:34:56.789'";
    }
    if (type instanceof ColumnType.Defined defined) {
      return schema.enums().containsKey(defined.name())
          ? "'" + schema.enumType(defined.name()).labels().get(0) + "'"
          : "'{(0d , 0d),(1d , 0d),(1d , " + number + "d)}'";
    }
    if (type instanceof ColumnType.Named named) {
      return OtherValues.of(named, digits(column, number), number);
    }
    return value((ColumnType.Simple) type, digits(column, number), number);
  }

  private static String value(ColumnType.Simple type, String digits, int number) {
    return switch (type) {
      case BOOLEAN -> number % 2 == 0 ? "TRUE" : "FALSE";
      case SMALLINT, INTEGER, BIGINT -> digits;
      case REAL, DOUBLE_PRECISION -> digits + ".5";
      case TEXT, BINARY -> "'" + digits + "'";
      case DATE -> "DATE '2026-01-0" + number + "'";
      case UUID -> "'00000000-0000-0000-0000-00000000" + digits + "'";
    };
  }

  private static String number(Column column, int number, ColumnType.Numeric type) {
    if (type.precision() - type.scale() >= DIGITS) {
      return digits(column, number);
    }
    return type.scale() > 0 ? "0." + number : Integer.toString(number);
  }

  private static String text(Column column, int number, int length) {
    return "'" + (length < DIGITS ? number : digits(column, number)) + "'";
  }

  /** Four digits of which the last tells the row, so that no two rows agree. */
  private static String digits(Column column, int number) {
    return Integer.toString(1000 + Math.floorMod(column.name().hashCode(), 800) * 10 + number);
  }

  private static String insertion(TableName table, Map<String, String> row) {
    return "INSERT INTO \"%s\".\"%s\" (%s) VALUES (%s)"
        .formatted(
            table.schema(),
            table.name(),
            row.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
            String.join(", ", row.values()));
  }
}
