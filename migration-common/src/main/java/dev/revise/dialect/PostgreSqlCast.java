package dev.revise.dialect;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.KnownType;
import java.util.Optional;

/** How PostgreSQL casts a type to another: itself, or by way of text, which each type has. */
record PostgreSqlCast(ColumnType from, ColumnType to) {
  PostgreSqlCast {
    from = from.plain();
    to = to.plain();
  }

  boolean isByText() {
    if (isText(from) || isText(to)) {
      return false;
    }
    if (from instanceof Defined one && to instanceof Defined other) {
      return !one.name().equals(other.name());
    }
    if (from instanceof Array || to instanceof Array) {
      return !(from instanceof Array one
          && to instanceof Array other
          && !new PostgreSqlCast(one.element(), other.element()).isByText());
    }
    boolean named = from instanceof Named || to instanceof Named;
    return named && !kind(from).equals(kind(to));
  }

  private static boolean isText(ColumnType type) {
    return type == Simple.TEXT || type instanceof Varchar || type instanceof Char;
  }

  /** Those of one kind are cast themselves; money is a number here and a time a moment. */
  private static String kind(ColumnType type) {
    if (type instanceof Numeric || isNumber(type) || type.equals(new Named("money"))) {
      return "number";
    }
    if (type instanceof Timestamp || type == Simple.DATE) {
      return "time";
    }
    Optional<KnownType.Kind> known =
        type.known().map(KnownType::kind).filter(kind -> kind != KnownType.Kind.OTHER);
    return known
        .map(
            kind ->
                kind == KnownType.Kind.TIME || kind == KnownType.Kind.INTERVAL
                    ? "time"
                    : kind.name())
        .map(kind -> kind.equals("NUMBER") ? "number" : kind)
        .orElseGet(() -> type instanceof Named named ? named.name() : type.toString());
  }

  private static boolean isNumber(ColumnType type) {
    return type == Simple.SMALLINT
        || type == Simple.INTEGER
        || type == Simple.BIGINT
        || type == Simple.REAL
        || type == Simple.DOUBLE_PRECISION;
  }
}
