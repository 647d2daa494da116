package dev.revise.schema;

import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Varchar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is known of types by their names (PostgreSQL manual, chapter 8, Data Types). A type that has
 * no line here is one by its name alone: text stands in for it where a database has none, and in
 * Java its values are text.
 */
public enum KnownType {
  NUMERIC(Kind.NUMBER, StandIn.ITSELF, Values.of(BigDecimal.class), "numeric"),
  MONEY(Kind.OTHER, StandIn.TEXT, Values.TEXT, "money"),
  OID(Kind.NUMBER, StandIn.BIGINT, Values.of(Long.class), "oid"),
  TIME(Kind.TIME, StandIn.TIME, Values.of(LocalTime.class), "time without time zone"),
  ZONED_TIME(Kind.TIME, StandIn.TIME, Values.of(OffsetTime.class), "time with time zone"),
  INTERVAL(
      Kind.INTERVAL,
      StandIn.DAYS,
      Values.SECONDS,
      "interval",
      "interval day",
      "interval hour",
      "interval minute",
      "interval second",
      "interval day to hour",
      "interval day to minute",
      "interval day to second",
      "interval hour to minute",
      "interval hour to second",
      "interval minute to second"),
  MONTHS(
      Kind.INTERVAL,
      StandIn.MONTHS,
      Values.TEXT,
      "interval year",
      "interval month",
      "interval year to month"),
  BITS(Kind.BITS, StandIn.CHARACTERS, Values.TEXT, "bit", "bit varying"),
  JSON(Kind.JSON, StandIn.JSON, Values.JSON, "json", "jsonb"),
  XML(Kind.OTHER, StandIn.TEXT, Values.TEXT, "xml"),
  NAME(Kind.TEXT, StandIn.TEXT, Values.TEXT, "name", "\"char\"", "bpchar"),
  NETWORK(Kind.NETWORK, StandIn.TEXT, Values.TEXT, "inet", "cidr"),
  HARDWARE(Kind.HARDWARE, StandIn.TEXT, Values.TEXT, "macaddr", "macaddr8"),
  RANGE(
      Kind.OTHER,
      StandIn.TEXT,
      Values.TEXT,
      "int4range",
      "int8range",
      "numrange",
      "tsrange",
      "tstzrange",
      "daterange",
      "int4multirange",
      "int8multirange",
      "nummultirange",
      "tsmultirange",
      "tstzmultirange",
      "datemultirange"),
  SEARCH(Kind.OTHER, StandIn.TEXT, Values.TEXT, "tsvector", "tsquery"),
  GEOMETRIC(
      Kind.GEOMETRIC,
      StandIn.TEXT,
      Values.TEXT,
      "point",
      "line",
      "lseg",
      "box",
      "path",
      "polygon",
      "circle"),
  POSITION(Kind.OTHER, StandIn.TEXT, Values.TEXT, "pg_lsn"),
  OBJECT(
      Kind.OTHER,
      StandIn.TEXT,
      Values.TEXT,
      "regclass",
      "regcollation",
      "regconfig",
      "regdictionary",
      "regnamespace",
      "regoper",
      "regoperator",
      "regproc",
      "regprocedure",
      "regrole",
      "regtype");

  /** Between types of one kind a database casts values; {@code OTHER} is cast to text alone. */
  public enum Kind {
    NUMBER,
    TIME,
    INTERVAL,
    BITS,
    JSON,
    TEXT,
    NETWORK,
    HARDWARE,
    GEOMETRIC,
    OTHER
  }

  /**
   * What its values are in Java.
   *
   * @param java their class
   * @param form how they are written into a statement
   */
  public record Values(Class<?> java, Form form) {
    static final Values TEXT = new Values(String.class, Form.TEXT);
    static final Values JSON = new Values(String.class, Form.JSON);
    static final Values SECONDS = new Values(Duration.class, Form.SECONDS);

    static Values of(Class<?> java) {
      return new Values(java, Form.PLAIN);
    }
  }

  /** How a value is written into a statement. */
  public enum Form {
    /** As the driver writes such an object. */
    PLAIN,
    /** Text that the database reads as the type. */
    TEXT,
    /** Text that is a JSON value. */
    JSON,
    /** Seconds and their fractions. */
    SECONDS
  }

  private static final Map<String, KnownType> BY_NAME =
      Arrays.stream(values())
          .flatMap(type -> type.names.stream().map(name -> Map.entry(name, type)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Kind kind;
  private final UnaryOperator<ColumnType> standIn;
  private final Values values;
  private final List<String> names;

  /**
   * @param standIn what a database keeps in place of such a type that it does not have
   * @param names as PostgreSQL prints them, without what stands in parentheses
   */
  KnownType(Kind kind, UnaryOperator<ColumnType> standIn, Values values, String... names) {
    this.kind = kind;
    this.standIn = standIn;
    this.values = values;
    this.names = List.of(names);
  }

  /** What is known of the type of that name. */
  public static Optional<KnownType> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  public Kind kind() {
    return kind;
  }

  public Values inJava() {
    return values;
  }

  /** What a database keeps of a type that it does not have itself. */
  public static ColumnType standIn(Named type) {
    return of(type.name()).map(known -> known.standIn).orElse(StandIn.TEXT).apply(type);
  }

  /** What stands in for a type. */
  private static final class StandIn {
    static final UnaryOperator<ColumnType> ITSELF = UnaryOperator.identity();
    static final UnaryOperator<ColumnType> TEXT = type -> Simple.TEXT;
    static final UnaryOperator<ColumnType> BIGINT = type -> Simple.BIGINT;
    static final UnaryOperator<ColumnType> JSON = type -> new Named("json");
    static final UnaryOperator<ColumnType> DAYS = type -> new Named("interval day to second");
    static final UnaryOperator<ColumnType> MONTHS = type -> new Named("interval year to month");

    /** Six digits behind the second are what a time has that does not say. */
    static final UnaryOperator<ColumnType> TIME =
        type ->
            type instanceof Named time && time.modifiers().equals(List.of("6"))
                ? new Named(time.name())
                : type;

    /** As many characters as bits; one of a type that does not say and does not vary. */
    static final UnaryOperator<ColumnType> CHARACTERS = StandIn::characters;

    private static ColumnType characters(ColumnType type) {
      return type instanceof Named bits && !bits.modifiers().isEmpty()
          ? new Varchar(OptionalInt.of(Integer.parseInt(bits.modifiers().get(0))))
          : Simple.TEXT;
    }

    private StandIn() {}
  }
}
