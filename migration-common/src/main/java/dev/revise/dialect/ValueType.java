package dev.revise.dialect;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type of an expression, all its names in SQL and in both databases made one.
 *
 * @param parameters length, or precision and scale; none if there is no limit
 */
record ValueType(String name, List<Integer> parameters) {
  /** Each is cast by the databases themselves to those after it. */
  private static final List<String> NUMBERS =
      List.of("SMALLINT", "INTEGER", "BIGINT", "NUMERIC", "DECFLOAT", "REAL", "DOUBLE PRECISION");

  private static final List<String> WHOLE = NUMBERS.subList(0, 3);

  private static final Set<String> OTHERS =
      Set.of(
          "",
          "TEXT",
          "CHAR",
          "BOOLEAN",
          "DATE",
          "TIME",
          "TIMESTAMP",
          "TIMESTAMP WITH TIME ZONE",
          "UUID",
          "BYTEA",
          "BINARY",
          "INTERVAL",
          "JSON",
          "JSONB",
          "REGCLASS",
          "VARCHAR_IGNORECASE");

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("INT2", "SMALLINT"),
          Map.entry("INT", "INTEGER"),
          Map.entry("INT4", "INTEGER"),
          Map.entry("INT8", "BIGINT"),
          Map.entry("DECIMAL", "NUMERIC"),
          Map.entry("DEC", "NUMERIC"),
          Map.entry("FLOAT4", "REAL"),
          Map.entry("FLOAT8", "DOUBLE PRECISION"),
          Map.entry("FLOAT", "DOUBLE PRECISION"),
          Map.entry("DOUBLE", "DOUBLE PRECISION"),
          Map.entry("BOOL", "BOOLEAN"),
          Map.entry("TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"),
          Map.entry("TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP"),
          Map.entry("CHARACTER", "CHAR"),
          Map.entry("BPCHAR", "CHAR"),
          Map.entry("CHARACTER VARYING", "TEXT"),
          Map.entry("VARCHAR", "TEXT"),
          Map.entry("CHAR VARYING", "TEXT"),
          Map.entry("CHARACTER LARGE OBJECT", "TEXT"),
          Map.entry("CLOB", "TEXT"));

  static final ValueType BOOLEAN = of("BOOLEAN");
  static final ValueType INTEGER = of("INTEGER");
  static final ValueType BIGINT = of("BIGINT");
  static final ValueType NUMERIC = of("NUMERIC");
  static final ValueType DOUBLE_PRECISION = of("DOUBLE PRECISION");
  static final ValueType TEXT = of("TEXT");
  static final ValueType DATE = of("DATE");
  static final ValueType TIMESTAMP = of("TIMESTAMP");
  static final ValueType TIMESTAMP_WITH_TIME_ZONE = of("TIMESTAMP WITH TIME ZONE");

  /** A type of the schema's own; a database names it in more ways than one. */
  static final ValueType DEFINED = of("DEFINED");

  /** What nothing is known about. */
  static final ValueType UNKNOWN = of("");

  static ValueType of(String name, Integer... parameters) {
    return new ValueType(ALIASES.getOrDefault(name, name), List.of(parameters));
  }

  static ValueType of(ColumnType given) {
    ColumnType type = given.plain();
    if (type instanceof ColumnType.Array array) {
      return of(of(array.element()).name() + "[]");
    }
    if (type instanceof ColumnType.Named named) {
      return of(named.name().toUpperCase(Locale.ROOT).replace(" WITHOUT TIME ZONE", ""));
    }
    if (type instanceof Varchar varchar) {
      return of("TEXT", varchar.length().stream().boxed().toArray(Integer[]::new));
    }
    if (type instanceof Char fixed) {
      return of("CHAR", fixed.length());
    }
    if (type instanceof Numeric numeric) {
      return of("NUMERIC", numeric.precision(), numeric.scale());
    }
    if (type instanceof Timestamp timestamp) {
      return timestamp.withTimeZone() ? TIMESTAMP_WITH_TIME_ZONE : TIMESTAMP;
    }
    return type instanceof Simple simple ? of(simple.toString().toUpperCase(Locale.ROOT)) : DEFINED;
  }

  boolean isKnown() {
    return !equals(UNKNOWN);
  }

  boolean isNumber() {
    return NUMBERS.contains(name);
  }

  boolean isWhole() {
    return WHOLE.contains(name);
  }

  /** Of any length. */
  boolean isText() {
    return name.equals("TEXT");
  }

  boolean isCharacters() {
    return isText() || name.equals("CHAR");
  }

  boolean isMoment() {
    return name.equals("DATE") || name.startsWith("TIME");
  }

  boolean isDefined() {
    return !isNumber()
        && !OTHERS.contains(name)
        && !name.endsWith("[]")
        && !name.startsWith("INTERVAL");
  }

  /** Of numbers, whether both databases cast this to the other without being asked. */
  boolean widensTo(ValueType other) {
    return isNumber() && other.isNumber() && rank() <= other.rank();
  }

  /** Of numbers, the one to which the other is cast; nothing is known if that holds for one. */
  ValueType and(ValueType other) {
    if (!isNumber() || !other.isNumber()) {
      return equals(other) || !other.isKnown() ? other : UNKNOWN;
    }
    return of(NUMBERS.get(Math.max(rank(), other.rank())));
  }

  /** Whether a value of this type is the same number as that one. */
  boolean holds(BigDecimal number) {
    int scale = Math.max(0, number.stripTrailingZeros().scale());
    if (isWhole()) {
      return scale == 0;
    }
    return isNumber() && (parameters.isEmpty() || scale <= scale());
  }

  /** Whether no value of the other becomes another in this type. */
  boolean holds(ValueType other) {
    if (isText() && other.isText()) {
      return parameters.isEmpty() || parameters.equals(other.parameters);
    }
    return equals(other) && isKnown() && !isDefined();
  }

  private int scale() {
    return parameters.size() < 2 ? 0 : parameters.get(1);
  }

  private int rank() {
    return NUMBERS.indexOf(name);
  }

  String sql() {
    String sql = isText() && !parameters.isEmpty() ? "VARCHAR" : name;
    return parameters.isEmpty()
        ? sql
        : sql
            + parameters.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }
}
