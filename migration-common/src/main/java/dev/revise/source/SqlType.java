package dev.revise.source;

import static java.util.Map.entry;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A type as people write it in SQL: {@code TIMESTAMP(6)}, {@code real}, {@code public.spoly}. */
public record SqlType(String text) {
  private static final Pattern DEFINED =
      Pattern.compile("(\\w+|\"(?:[^\"]|\"\")+\")\\.(\\w+|\"(?:[^\"]|\"\")+\")");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<name>[a-z0-9]+(?: (?:precision|varying))?) ?"
              + "(?:\\( ?(?<parameters>[0-9]{1,9}(?: ?, ?[0-9]{1,9})?) ?\\))?"
              + "(?: ?(?<zone>with(?:out)?) time zone)?");
  private static final Map<String, ColumnType> SIMPLE =
      Map.ofEntries(
          entry("boolean", Simple.BOOLEAN),
          entry("bool", Simple.BOOLEAN),
          entry("smallint", Simple.SMALLINT),
          entry("int2", Simple.SMALLINT),
          entry("integer", Simple.INTEGER),
          entry("int", Simple.INTEGER),
          entry("int4", Simple.INTEGER),
          entry("bigint", Simple.BIGINT),
          entry("int8", Simple.BIGINT),
          entry("real", Simple.REAL),
          entry("float4", Simple.REAL),
          entry("float", Simple.DOUBLE_PRECISION),
          entry("float8", Simple.DOUBLE_PRECISION),
          entry("double precision", Simple.DOUBLE_PRECISION),
          entry("text", Simple.TEXT),
          entry("bytea", Simple.BINARY),
          entry("date", Simple.DATE),
          entry("uuid", Simple.UUID));

  /** The text that is read as that type. */
  public static SqlType of(ColumnType type) {
    return new SqlType(
        type instanceof Defined defined
            ? written(defined.name().schema()) + "." + written(defined.name().name())
            : type == Simple.BINARY ? "bytea" : type.toString());
  }

  /** The type, unless none of ours is meant. */
  public Optional<ColumnType> read() {
    Matcher defined = DEFINED.matcher(text);
    if (defined.matches()) {
      return Optional.of(
          new Defined(new TableName(name(defined.group(1)), name(defined.group(2)))));
    }
    Matcher written =
        WRITTEN.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    return written.matches() ? read(written) : Optional.empty();
  }

  private static Optional<ColumnType> read(Matcher written) {
    List<Integer> parameters =
        Stream.ofNullable(written.group("parameters"))
            .flatMap(all -> Arrays.stream(all.split(" ?, ?")))
            .map(Integer::valueOf)
            .toList();
    Optional<String> zone = Optional.ofNullable(written.group("zone"));
    String name = written.group("name");
    if (name.equals("timestamp") || name.equals("timestamptz")) {
      boolean zoned = name.endsWith("tz") || zone.equals(Optional.of("with"));
      return parameters.size() > 1
          ? Optional.empty()
          : Optional.of(new Timestamp(first(parameters), zoned));
    }
    return zone.isPresent() ? Optional.empty() : read(name, parameters);
  }

  private static Optional<ColumnType> read(String name, List<Integer> parameters) {
    return switch (name + parameters.size()) {
      case "varchar0", "varchar1", "character varying0", "character varying1" ->
          Optional.of(new Varchar(first(parameters)));
      case "char0", "character0" -> Optional.of(new Char(1));
      case "char1", "character1" -> Optional.of(new Char(parameters.get(0)));
      case "float1" -> Optional.of(floating(parameters.get(0)));
      case "numeric1", "decimal1" -> Optional.of(new Numeric(parameters.get(0), 0));
      case "numeric2", "decimal2" -> Optional.of(new Numeric(parameters.get(0), parameters.get(1)));
      default -> parameters.isEmpty() ? Optional.ofNullable(SIMPLE.get(name)) : Optional.empty();
    };
  }

  /** Names are kept as they are; quotes are for what is no word. */
  private static String written(String name) {
    return name.matches("\\w+") ? name : SqlSyntax.quoted(name);
  }

  private static String name(String written) {
    return written.startsWith("\"")
        ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
        : written;
  }

  /** SQL's FLOAT(n), n the binary digits (PostgreSQL manual, 8.1.3 Floating-Point Types). */
  private static ColumnType floating(int digits) {
    return digits <= 24 ? Simple.REAL : Simple.DOUBLE_PRECISION;
  }

  private static OptionalInt first(List<Integer> parameters) {
    return parameters.stream().mapToInt(Integer::intValue).findFirst();
  }
}
