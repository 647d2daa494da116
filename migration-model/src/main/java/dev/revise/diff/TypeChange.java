package dev.revise.diff;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.KnownType;
import dev.revise.schema.KnownType.Kind;
import java.util.Optional;
import java.util.Set;

/** What a column becomes whose values stay. */
record TypeChange(ColumnType from, ColumnType to) {
  TypeChange {
    from = from.plain();
    to = to.plain();
  }

  private static final Set<ColumnType> NUMBERS =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT, Simple.REAL, Simple.DOUBLE_PRECISION);

  /** Whether each database casts values of either type to the other, as far as they fit. */
  boolean isCast() {
    return isNumber(from) && isNumber(to)
        || isMoment(from) && isMoment(to)
        || isText(from) && isCastToText(to)
        || isText(to) && isCastToText(from)
        || isOfOneKind();
  }

  private boolean isOfOneKind() {
    return from.equals(to)
        || from instanceof Array one
            && to instanceof Array other
            && new TypeChange(one.element(), other.element()).isCast()
        || kind(from).isPresent()
            && kind(from).equals(kind(to))
            && !kind(from).equals(Optional.of(Kind.OTHER));
  }

  private static Optional<Kind> kind(ColumnType type) {
    return type.known().map(KnownType::kind);
  }

  private static boolean isNumber(ColumnType type) {
    return type instanceof Numeric
        || NUMBERS.contains(type)
        || kind(type).equals(Optional.of(Kind.NUMBER));
  }

  private static boolean isMoment(ColumnType type) {
    return type instanceof Timestamp || type == Simple.DATE;
  }

  private static boolean isText(ColumnType type) {
    return type instanceof Varchar || type instanceof Char || type == Simple.TEXT;
  }

  private static boolean isCastToText(ColumnType type) {
    return !(type instanceof Defined || type instanceof Array) && type != Simple.BINARY;
  }

  /** {@code from real to double precision}. */
  @Override
  public String toString() {
    return "from " + from + " to " + to;
  }
}
