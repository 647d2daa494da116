package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of Felis. FLOAT without a precision has 8 bytes in SQL, and so has {@code float}. */
enum Datatype {
  BOOLEAN(Kind.FLAG, Simple.BOOLEAN),
  BYTE(Kind.WHOLE, Simple.SMALLINT),
  SHORT(Kind.WHOLE, Simple.SMALLINT),
  INT(Kind.WHOLE, Simple.INTEGER),
  LONG(Kind.WHOLE, Simple.BIGINT),
  FLOAT(Kind.NUMBER, Simple.DOUBLE_PRECISION),
  DOUBLE(Kind.NUMBER, Simple.DOUBLE_PRECISION),
  CHAR(Kind.TEXT, true, ColumnType.Char::new),
  STRING(Kind.TEXT, true, length -> new ColumnType.Varchar(OptionalInt.of(length))),
  UNICODE(Kind.TEXT, true, length -> new ColumnType.Varchar(OptionalInt.of(length))),
  TEXT(Kind.TEXT, Simple.TEXT),
  BINARY(Kind.BYTES, true, length -> Simple.BINARY),
  TIMESTAMP(Kind.TEXT, new ColumnType.Timestamp(OptionalInt.empty(), false));

  /** What a default value of it is. */
  enum Kind {
    FLAG,
    WHOLE,
    NUMBER,
    TEXT,
    BYTES
  }

  static final Map<String, Datatype> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Datatype::word, one -> one));

  final Kind kind;
  final boolean sized;
  private final Function<Integer, ColumnType> type;

  Datatype(Kind kind, ColumnType type) {
    this(kind, false, length -> type);
  }

  Datatype(Kind kind, boolean sized, Function<Integer, ColumnType> type) {
    this.kind = kind;
    this.sized = sized;
    this.type = type;
  }

  /** As a Felis file spells it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param length what one without a size does not look at
   */
  ColumnType type(int length) {
    return type.apply(length);
  }
}
