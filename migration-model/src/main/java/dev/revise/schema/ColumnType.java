package dev.revise.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

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

  /**
   * An exact number of {@code precision} digits, {@code scale} of them behind the point. A negative
   * scale rounds before the point, one above the precision leaves zeros behind it; both need
   * PostgreSQL 15. Without any limit it is {@link Named} {@code numeric}.
   */
  record Numeric(int precision, int scale) implements ColumnType {
    public Numeric {
      requireBetween(1, precision, 1000, "digits");
      requireBetween(-1000, scale, 1000, "digits behind the point");
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

  /**
   * A type that something else defines, an extension for example: {@code public.spoly}, {@code
   * public.geometry(Point,4326)}.
   *
   * @param modifiers what stands in parentheses behind its name
   */
  record Defined(TableName name, List<String> modifiers) implements ColumnType {
    public Defined {
      modifiers = List.copyOf(modifiers);
    }

    public Defined(TableName name) {
      this(name, List.of());
    }

    @Override
    public String toString() {
      return name + inParentheses(modifiers);
    }
  }

  /**
   * Any other type of the database's own by the name that PostgreSQL prints: {@code inet}, {@code
   * time(3) with time zone}, {@code interval day to second(3)}. What is known of it stands in
   * {@link KnownType}.
   *
   * @param name without what stands in parentheses: {@code time with time zone}
   * @param modifiers what stands in parentheses
   */
  record Named(String name, List<String> modifiers) implements ColumnType {
    private static final String ZONE = "time with";

    public Named {
      Names.checked(name);
      modifiers = List.copyOf(modifiers);
    }

    public Named(String name) {
      this(name, List.of());
    }

    @Override
    public String toString() {
      int end = name.startsWith(ZONE) ? "time".length() : name.length();
      return name.substring(0, end) + inParentheses(modifiers) + name.substring(end);
    }
  }

  /** Any number of values of one type, in any number of dimensions. */
  record Array(ColumnType element) implements ColumnType {
    public Array {
      if (element instanceof Array || element instanceof Collated) {
        throw new MigrationException(
            "the elements of an array are neither arrays nor have a collation, as %s has"
                .formatted(element));
      }
    }

    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A type of text whose values compare otherwise than the database's other text. */
  record Collated(ColumnType type, TableName collation) implements ColumnType {
    public Collated {
      if (type instanceof Collated) {
        throw new MigrationException(type + " has one collation, not two");
      }
    }

    @Override
    public String toString() {
      return type + " collate " + collation;
    }
  }

  /** The same without a collation of its own. */
  default ColumnType plain() {
    return this instanceof Collated collated ? collated.type() : this;
  }

  /** The type of the elements of an array; of any other its own, in both without a collation. */
  default ColumnType element() {
    return plain() instanceof Array array ? array.element() : plain();
  }

  /** The name of the type that something else defines, if this is one or an array of it. */
  default Optional<TableName> definedName() {
    return element() instanceof Defined defined ? Optional.of(defined.name()) : Optional.empty();
  }

  /** The same of another element, or of another type where this is no array. */
  default ColumnType withElement(UnaryOperator<ColumnType> change) {
    if (this instanceof Collated collated) {
      return new Collated(collated.type().withElement(change), collated.collation());
    }
    return this instanceof Array array
        ? new Array(change.apply(array.element()))
        : change.apply(this);
  }

  /** What is known of a type by its name. */
  default Optional<KnownType> known() {
    return this instanceof Named named ? KnownType.of(named.name()) : Optional.empty();
  }

  /** A type as SQL writes it: {@code inet}, {@code numeric(5, 2)[]}, {@code text collate "C"}. */
  static ColumnType of(String sql) {
    return TypeText.read(sql)
        .orElseThrow(
            () -> new MigrationException(sql + " is no type; write one as PostgreSQL prints it"));
  }

  /** Values of that type in an array. */
  static ColumnType array(ColumnType element) {
    return new Array(element);
  }

  /** With one of the collations that every server has: {@code C}, {@code POSIX}. */
  static ColumnType collated(ColumnType type, String collation) {
    return new Collated(type, new TableName("pg_catalog", collation));
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

  private static String inParentheses(List<String> modifiers) {
    return modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
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
