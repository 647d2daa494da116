package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.KnownType;
import dev.revise.schema.KnownType.Kind;
import java.util.Optional;
import java.util.OptionalInt;

/** How Felis says a type, as nearly as it can; the rest is for an overlay. */
record DatatypeOf(
    Datatype datatype, OptionalInt length, OptionalInt precision, Optional<ColumnType> database) {
  /** What PostgreSQL holds in one value (PostgreSQL manual, appendix K, PostgreSQL Limits). */
  private static final int ALL_BYTES = 1 << 30;

  private static final int UUID_CHARACTERS = 36;

  static DatatypeOf of(ColumnType type) {
    if (type instanceof Varchar varchar) {
      return varchar.length().isPresent()
          ? plain(Datatype.STRING).withLength(varchar.length().getAsInt())
          : plain(Datatype.TEXT).withDatabase(type);
    }
    if (type instanceof Char characters) {
      return plain(Datatype.CHAR).withLength(characters.length());
    }
    if (type instanceof Numeric) {
      return plain(Datatype.DOUBLE).withDatabase(type);
    }
    if (type instanceof Timestamp timestamp) {
      return new DatatypeOf(
          Datatype.TIMESTAMP, OptionalInt.empty(), timestamp.precision(), Optional.empty());
    }
    if (type instanceof Simple simple) {
      return of(simple);
    }
    if (type.definedName().isPresent()) {
      return plain(Datatype.TEXT);
    }
    boolean number = type.known().map(KnownType::kind).equals(Optional.of(Kind.NUMBER));
    return plain(number ? Datatype.DOUBLE : Datatype.TEXT).withDatabase(type);
  }

  private static DatatypeOf of(Simple type) {
    return switch (type) {
      case BOOLEAN -> plain(Datatype.BOOLEAN);
      case SMALLINT -> plain(Datatype.SHORT);
      case INTEGER -> plain(Datatype.INT);
      case BIGINT -> plain(Datatype.LONG);
      case REAL -> plain(Datatype.FLOAT).withDatabase(type);
      case DOUBLE_PRECISION -> plain(Datatype.DOUBLE);
      case TEXT -> plain(Datatype.TEXT);
      case BINARY -> plain(Datatype.BINARY).withLength(ALL_BYTES);
      case DATE -> plain(Datatype.TIMESTAMP).withDatabase(type);
      case UUID -> plain(Datatype.STRING).withLength(UUID_CHARACTERS).withDatabase(type);
    };
  }

  private static DatatypeOf plain(Datatype datatype) {
    return new DatatypeOf(datatype, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  private DatatypeOf withLength(int characters) {
    return new DatatypeOf(datatype, OptionalInt.of(characters), precision, database);
  }

  private DatatypeOf withDatabase(ColumnType type) {
    return new DatatypeOf(datatype, length, precision, Optional.of(type));
  }
}
