package dev.revise.schema;

import java.util.Locale;
import java.util.OptionalInt;

/** The type of a column, as SQL means it; how a database spells it is the dialect's business. */
public sealed interface ColumnType {
  /** Types without parameters. */
  enum Simple implements ColumnType {
    BOOLEAN,
    /** 2 bytes. */
    SMALLINT,
    /** 4 bytes. */
    INTEGER,
    /** 8 bytes. */
    BIGINT,
    /** IEEE 754, 4 bytes. */
    REAL,
    /** IEEE 754, 8 bytes. */
    DOUBLE_PRECISION,
    /** Characters without a limit. */
    TEXT,
    /** Bytes without a limit. */
    BINARY,
    DATE,
    UUID;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** At most {@code length} characters, or any number of them. */
  record Varchar(OptionalInt length) implements ColumnType {
    public Varchar {
      length.ifPresent(characters -> requireLength(characters));
    }

    @Override
    public String toString() {
      return "varchar" + (length.isPresent() ? "(" + length.getAsInt() + ")" : "");
    }
  }

  /** {@code length} characters, padded with blanks. */
  record Char(int length) implements ColumnType {
    public Char {
      requireLength(length);
    }

    @Override
    public String toString() {
      return "char(" + length + ")";
    }
  }

  /** An exact number of {@code precision} digits, {@code scale} of them behind the point. */
  record Numeric(int precision, int scale) implements ColumnType {
    public Numeric {
      requireBetween(1, precision, 1000, "digits");
      requireBetween(0, scale, precision, "digits behind the point");
    }

    @Override
    public String toString() {
      return "numeric(" + precision + ", " + scale + ")";
    }
  }

  /** A moment; {@code precision} is the number of digits behind the second, 6 when absent. */
  record Timestamp(OptionalInt precision, boolean withTimeZone) implements ColumnType {
    public Timestamp {
      precision.ifPresent(digits -> requireBetween(0, digits, 6, "digits behind the second"));
    }

    @Override
    public String toString() {
      return "timestamp"
          + (precision.isPresent() ? "(" + precision.getAsInt() + ")" : "")
          + (withTimeZone ? " with time zone" : "");
    }
  }

  /** A type that something else defines, an extension for example: {@code public.spoly}. */
  record Defined(TableName name) implements ColumnType {
    @Override
    public String toString() {
      return name.toString();
    }
  }

  /** At most that many characters. */
  static ColumnType varchar(int length) {
    return new Varchar(OptionalInt.of(length));
  }

  /** Any number of characters. */
  static ColumnType varchar() {
    return new Varchar(OptionalInt.empty());
  }

  /** A date and time without time zone. */
  static ColumnType timestamp() {
    return new Timestamp(OptionalInt.empty(), false);
  }

  /** The same with that many digits behind the second. */
  static ColumnType timestamp(int precision) {
    return new Timestamp(OptionalInt.of(precision), false);
  }

  /** This limit and the others are PostgreSQL's (PostgreSQL manual, chapter 8, Data Types). */
  private static void requireLength(int characters) {
    requireBetween(1, characters, 10_485_760, "characters");
  }

  private static void requireBetween(int least, int given, int most, String of) {
    if (given < least || given > most) {
      throw new MigrationException(
          "a type has between %d and %d %s, not %d".formatted(least, most, of, given));
    }
  }
}
