package dev.revise.schema;

import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.util.List;
import java.util.Set;

/** Which column may reference which: a database compares their values through an index. */
final class KeyTypes {
  private static final Set<ColumnType> WHOLE =
      Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);
  private static final Set<ColumnType> FLOATING = Set.of(Simple.REAL, Simple.DOUBLE_PRECISION);
  private static final List<String> EXACT_FIRST = List.of("whole", "numeric", "floating");

  private KeyTypes() {}

  /** The same kind of value, or a number that the referenced type only widens. */
  static boolean mayReference(ColumnType own, ColumnType referenced) {
    String from = kind(own);
    String to = kind(referenced);
    return EXACT_FIRST.contains(from) && EXACT_FIRST.contains(to)
        ? EXACT_FIRST.indexOf(from) <= EXACT_FIRST.indexOf(to)
        : from.equals(to);
  }

  private static String kind(ColumnType given) {
    ColumnType type = given.plain();
    if (type instanceof Array array) {
      return kind(array.element()) + "[]";
    }
    if (WHOLE.contains(type)) {
      return "whole";
    }
    if (FLOATING.contains(type)) {
      return "floating";
    }
    if (type instanceof Numeric) {
      return "numeric";
    }
    if (type instanceof Named named) {
      return named.name(); // whatever stands in parentheses
    }
    if (type == Simple.TEXT || type instanceof Varchar || type instanceof Char) {
      return "text";
    }
    return type instanceof Timestamp timestamp
        ? "timestamp" + timestamp.withTimeZone()
        : type.toString();
  }
}
