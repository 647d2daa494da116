package dev.revise.testing.rows;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TypeText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values of a table's columns as SQL that both databases read. Text holds digits, so that it can
 * become a number again; where the column has another type in a schema beside this one, the value
 * fits that type too.
 */
final class SeededValues {
  private static final int DIGITS = 4;
  private static final int MILLISECONDS = 3;
  private static final int MOST = 6;

  private final Dialect dialect;
  private final Schema schema;
  private final Table table;
  private final List<Schema> others;

  SeededValues(Dialect dialect, Schema schema, Table table, List<Schema> others) {
    this.dialect = dialect;
    this.schema = schema;
    this.table = table;
    this.others = others;
  }

  String of(Column column, int number) {
    return column.type().plain() instanceof ColumnType.Array array
        ? array(array, value(column, array.element(), number))
        : value(column, column.type().plain(), number);
  }

  /** What else the column might hold, if a check or a key of few values refuses the first. */
  List<String> alternatives(Column column, int number) {
    ColumnType type = column.type().plain();
    if (type == ColumnType.Simple.BOOLEAN) {
      return List.of("TRUE", "FALSE");
    }
    if (type instanceof ColumnType.Defined defined && schema.enums().containsKey(defined.name())) {
      return labels(defined).stream().map(label -> "'" + label.replace("'", "''") + "'").toList();
    }
    List<String> conditions =
        checks()
            .filter(check -> check.mentions(column.name()))
            .map(CheckConstraint::expression)
            .toList();
    return conditions.isEmpty()
        ? List.of()
        : new NamedValues(conditions, number).of(type, of(column, number));
  }

  private Stream<CheckConstraint> checks() {
    return Stream.concat(
            Stream.of(table),
            others.stream()
                .filter(other -> other.tables().containsKey(table.name()))
                .map(other -> other.table(table.name())))
        .flatMap(one -> one.constraints(CheckConstraint.class))
        .distinct();
  }

  /** The types of the column in the schemas beside this one. */
  private Stream<ColumnType> otherTypes(Column column) {
    return others.stream()
        .flatMap(other -> Optional.ofNullable(other.tables().get(table.name())).stream())
        .flatMap(other -> other.column(column.name()).stream())
        .map(other -> other.type().plain());
  }

  /** Those that no schema beside this one lacks, if there are any. */
  private List<String> labels(ColumnType.Defined type) {
    List<String> all = schema.enumType(type.name()).labels();
    List<String> shared =
        all.stream()
            .filter(
                label ->
                    others.stream()
                        .filter(other -> other.enums().containsKey(type.name()))
                        .allMatch(other -> other.enumType(type.name()).labels().contains(label)))
            .toList();
    return shared.isEmpty() ? all : shared;
  }

  /** H2 has its arrays from their elements alone, and knows PostgreSQL's types by no name. */
  private String array(ColumnType.Array type, String element) {
    String array = "ARRAY[" + element + "]";
    return dialect.equals(Dialects.POSTGRESQL)
        ? "CAST(" + array + " AS " + TypeText.of(type) + ")"
        : array;
  }

  private String value(Column column, ColumnType type, int number) {
    if (isText(type)) {
      Optional<ColumnType> other = otherTypes(column).filter(o -> !isText(o)).findFirst();
      if (other.isPresent() && !(other.get() instanceof ColumnType.Array)) {
        return quoted(value(column.withType(other.get()), other.get(), number));
      }
    }
    if (type instanceof ColumnType.Varchar varchar) {
      return text(column, number, shortest(column, varchar.length().orElse(DIGITS)));
    }
    if (type instanceof ColumnType.Char characters) {
      return text(column, number, shortest(column, characters.length()));
    }
    if (type == ColumnType.Simple.TEXT) {
      return text(column, number, shortest(column, DIGITS));
    }
    if (type instanceof ColumnType.Numeric numeric) {
      return number(column, number, numeric);
    }
    if (type instanceof ColumnType.Timestamp timestamp) {
      return "TIMESTAMP '2026-01-0" + number + time(column, timestamp) + "'";
    }
    if (type instanceof ColumnType.Defined defined) {
      return defined(column, defined, number);
    }
    if (type instanceof ColumnType.Named named) {
      return OtherValues.of(named, digits(column, number), number);
    }
    return value((ColumnType.Simple) type, column, number);
  }

  private static boolean isText(ColumnType type) {
    return type == ColumnType.Simple.TEXT
        || type instanceof ColumnType.Varchar
        || type instanceof ColumnType.Char;
  }

  /** {@code TIMESTAMP '2026-01-01'} and {@code 1991} as text. */
  private static String quoted(String value) {
    return value.contains("'")
        ? value.substring(value.indexOf('\''), value.lastIndexOf('\'') + 1)
        : "'" + value.toLowerCase(java.util.Locale.ROOT) + "'";
  }

  private int shortest(Column column, int length) {
    return otherTypes(column)
        .mapToInt(
            type ->
                type instanceof ColumnType.Varchar varchar
                    ? varchar.length().orElse(length)
                    : type instanceof ColumnType.Char characters ? characters.length() : length)
        .reduce(length, Math::min);
  }

  private String time(Column column, ColumnType.Timestamp own) {
    if (otherTypes(column).anyMatch(type -> type == ColumnType.Simple.DATE)) {
      return " 00:00:00";
    }
    boolean fine =
        Stream.concat(Stream.of(own), otherTypes(column))
            .filter(ColumnType.Timestamp.class::isInstance)
            .map(ColumnType.Timestamp.class::cast)
            .allMatch(type -> type.precision().orElse(MOST) >= MILLISECONDS);
    return fine ? " 12:34:56.789" : " 12:34:56";
  }

  private String defined(Column column, ColumnType.Defined type, int number) {
    if (schema.enums().containsKey(type.name())) {
      List<String> labels = labels(type);
      return "'" + labels.get((number - 1) % labels.size()).replace("'", "''") + "'";
    }
    if (type.name().name().equals("spoly")) {
      return "'{(0d , 0d),(1d , 0d),(1d , " + number + "d)}'";
    }
    return column.nullable() ? "NULL" : "'" + digits(column, number) + "'";
  }

  private String value(ColumnType.Simple type, Column column, int number) {
    String digits = digits(column, number);
    return switch (type) {
      case BOOLEAN -> number % 2 == 0 ? "TRUE" : "FALSE";
      case SMALLINT, INTEGER, BIGINT -> digits;
      case REAL, DOUBLE_PRECISION -> digits + (isWholeElsewhere(column) ? "" : ".5");
      case TEXT, BINARY -> "'" + digits + "'";
      case DATE -> "DATE '2026-01-0" + number + "'";
      case UUID -> "'00000000-0000-0000-0000-00000000" + digits + "'";
    };
  }

  private boolean isWholeElsewhere(Column column) {
    return otherTypes(column)
        .anyMatch(
            type ->
                type == ColumnType.Simple.SMALLINT
                    || type == ColumnType.Simple.INTEGER
                    || type == ColumnType.Simple.BIGINT
                    || type instanceof ColumnType.Numeric numeric && numeric.scale() < 1);
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
}
