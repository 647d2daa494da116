package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Varchar;
import java.util.Map;
import java.util.Optional;

/** Which values of one type another cannot hold; what is not known here, the database's cast tells. */
final class Conversions {
  private static final String INTEGER = "^[ ]*[-+]?[0-9]{1,18}[ ]*$";
  private static final Map<Simple, String> LIMITS =
      Map.of(
          Simple.SMALLINT, "-32768 AND 32767",
          Simple.INTEGER, "-2147483648 AND 2147483647",
          Simple.BIGINT, "-9223372036854775808 AND 9223372036854775807");

  private Conversions() {}

  /** The condition that a value does not fit, where a cast would truncate or fail late. */
  static Optional<String> unfit(AnsiSql dialect, Column from, Column to) {
    String column = quoted(from.name());
    if (length(to.type()) < length(from.type())) {
      return Optional.of("char_length(CAST(" + column + " AS varchar)) > " + length(to.type()));
    }
    if (!LIMITS.containsKey(to.type())) {
      return Optional.empty();
    }
    String limits = LIMITS.get(to.type());
    if (isText(from.type())) {
      return Optional.of(dialect.unlike(column, INTEGER) + " OR " + outside(dialect, column, limits));
    }
    return LIMITS.containsKey(from.type())
        ? Optional.of(column + " NOT BETWEEN " + limits)
        : Optional.empty();
  }

  /** Text is only read as a number where it looks like one. */
  private static String outside(AnsiSql dialect, String column, String limits) {
    return "CASE WHEN %s THEN FALSE ELSE CAST(%s AS bigint) NOT BETWEEN %s END"
        .formatted(dialect.unlike(column, INTEGER), column, limits);
  }

  private static boolean isText(ColumnType type) {
    return type == Simple.TEXT || type instanceof Varchar || type instanceof Char;
  }

  private static int length(ColumnType type) {
    if (type instanceof Char fixed) {
      return fixed.length();
    }
    return type instanceof Varchar varchar ? varchar.length().orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE;
  }
}
