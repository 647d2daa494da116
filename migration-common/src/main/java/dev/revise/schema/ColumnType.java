package dev.revise.schema;

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
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** At most {@code length} characters, or any number of them. */
  record Varchar(OptionalInt length) implements ColumnType {
    @Override
    public String toString() {
      return "varchar" + (length.isPresent() ? "(" + length.getAsInt() + ")" : "");
    }
  }

  /** {@code length} characters, padded with blanks. */
  record Char(int length) implements ColumnType {
    @Override
    public String toString() {
      return "char(" + length + ")";
    }
  }

  /** An exact number of {@code precision} digits, {@code scale} of them behind the point. */
  record Numeric(int precision, int scale) implements ColumnType {
    @Override
    public String toString() {
      return "numeric(" + precision + ", " + scale + ")";
    }
  }

  /** A moment; {@code precision} is the number of digits behind the second, 6 when absent. */
  record Timestamp(OptionalInt precision, boolean withTimeZone) implements ColumnType {
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
}
