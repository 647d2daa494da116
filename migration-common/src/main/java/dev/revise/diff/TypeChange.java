package dev.revise.diff;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.util.Set;

/** What a column becomes whose values stay. */
record TypeChange(ColumnType from, ColumnType to) {
  private static final Set<ColumnType> NUMBERS =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT, Simple.REAL, Simple.DOUBLE_PRECISION);

  /** Whether each database casts values of either type to the other, as far as they fit. */
  boolean isCast() {
    return isNumber(from) && isNumber(to)
        || isMoment(from) && isMoment(to)
        || isText(from) && isCastToText(to)
        || isText(to) && isCastToText(from);
  }

  private static boolean isNumber(ColumnType type) {
    return type instanceof Numeric || NUMBERS.contains(type);
  }

  private static boolean isMoment(ColumnType type) {
    return type instanceof Timestamp || type == Simple.DATE;
  }

  private static boolean isText(ColumnType type) {
    return type instanceof Varchar || type instanceof Char || type == Simple.TEXT;
  }

  private static boolean isCastToText(ColumnType type) {
    return !(type instanceof Defined) && type != Simple.BINARY;
  }

  /** {@code from real to double precision}. */
  @Override
  public String toString() {
    return "from " + from + " to " + to;
  }
}
