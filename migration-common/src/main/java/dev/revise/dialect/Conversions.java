package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.operation.AlterColumn;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values of one type another cannot hold, where a cast would cut or round them or fail late;
 * what is not known here, the database's cast tells.
 */
final class Conversions {
  private static final String WHOLE_NUMBER = "^ *[-+]?[0-9]{1,37} *$";
  private static final Map<ColumnType, String> LIMITS =
      Map.of(
          Simple.SMALLINT, "-32768 AND 32767",
          Simple.INTEGER, "-2147483648 AND 2147483647",
          Simple.BIGINT, "-9223372036854775808 AND 9223372036854775807");
  private static final Map<ColumnType, Integer> DIGITS =
      Map.of(Simple.SMALLINT, 5, Simple.INTEGER, 10, Simple.BIGINT, 19);
  private static final Map<ColumnType, Integer> WORDS = Map.of(Simple.BOOLEAN, 5, Simple.UUID, 36);
  private static final Set<ColumnType> FLOATING = Set.of(Simple.REAL, Simple.DOUBLE_PRECISION);

  private final AnsiSql dialect;
  private final ColumnType from;
  private final ColumnType to;
  private final String value;

  private Conversions(AnsiSql dialect, Column from, ColumnType to) {
    this.dialect = dialect;
    this.from = from.type().plain();
    this.to = to.plain();
    this.value = value(from);
  }

  /** The condition that a value does not fit. */
  static Optional<String> unfit(AnsiSql dialect, AlterColumn alter) {
    return ZonedValue.of(dialect, alter)
        .map(ZonedValue::unfit)
        .orElseGet(() -> new Conversions(dialect, alter.from(), alter.to().type()).unfit());
  }

  /** The value of a column without the blanks that only fill it up. */
  static String value(Column column) {
    String name = quoted(column.name());
    return column.type().plain() instanceof Char ? "rtrim(" + name + ")" : name;
  }

  /** Nothing where every value of the one type is one of the other. */
  private Optional<String> unfit() {
    if (length(to) < longest(from)) {
      return Optional.of("char_length(CAST(" + value + " AS varchar)) > " + length(to));
    }
    if (LIMITS.containsKey(to)) {
      return outsideWhole(LIMITS.get(to));
    }
    if (to instanceof Numeric numeric) {
      return outside(numeric);
    }
    boolean cutsTime =
        from instanceof Timestamp given
            && (to == Simple.DATE || to instanceof Timestamp kept && digits(kept) < digits(given));
    return cutsTime ? Optional.of(changedByCast()) : Optional.empty();
  }

  private Optional<String> outsideWhole(String limits) {
    if (from == Simple.TEXT || from instanceof Varchar || from instanceof Char) {
      String unlike = dialect.unlike(value, WHOLE_NUMBER);
      return Optional.of(
          "%1$s OR CASE WHEN %1$s THEN FALSE ELSE CAST(%2$s AS numeric(38)) NOT BETWEEN %3$s END"
              .formatted(unlike, value, limits));
    }
    if (from instanceof Numeric || FLOATING.contains(from)) {
      return Optional.of("%1$s NOT BETWEEN %2$s OR %1$s <> floor(%1$s)".formatted(value, limits));
    }
    return LIMITS.containsKey(from) && DIGITS.get(from) > DIGITS.get(to)
        ? Optional.of(value + " NOT BETWEEN " + limits)
        : Optional.empty();
  }

  private Optional<String> outside(Numeric numeric) {
    if (!(from instanceof Numeric) && !LIMITS.containsKey(from)) {
      return Optional.empty();
    }
    int digits = numeric.precision() - numeric.scale();
    boolean fits =
        from instanceof Numeric given
            ? given.precision() - given.scale() <= digits && given.scale() <= numeric.scale()
            : DIGITS.get(from) <= digits;
    return fits ? Optional.empty() : outside(numeric, digits);
  }

  private Optional<String> outside(Numeric numeric, int digits) {
    String bound = BigDecimal.TEN.pow(digits).toPlainString();
    String outside = "%1$s <= -%2$s OR %1$s >= %2$s".formatted(value, bound);
    boolean rounds = from instanceof Numeric given && given.scale() > numeric.scale();
    return Optional.of(
        rounds
            ? "CASE WHEN %s THEN TRUE ELSE %s END".formatted(outside, changedByCast())
            : outside);
  }

  private String changedByCast() {
    return "CAST(%1$s AS %2$s) <> %1$s".formatted(value, dialect.definitions.type(to));
  }

  private static int digits(Timestamp timestamp) {
    return timestamp.precision().orElse(6);
  }

  /** The characters of the longest value as text. */
  private static int longest(ColumnType type) {
    if (DIGITS.containsKey(type)) {
      return DIGITS.get(type) + 1;
    }
    if (type instanceof Numeric numeric) { // a sign, a zero and the point
      return numeric.precision() + 3;
    }
    return WORDS.getOrDefault(type, length(type));
  }

  private static int length(ColumnType type) {
    if (type instanceof Char fixed) {
      return fixed.length();
    }
    return type instanceof Varchar varchar
        ? varchar.length().orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }
}
