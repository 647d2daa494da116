package dev.revise.schema;

import static java.util.Map.entry;

import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Collated;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Types as SQL writes them: {@code TIMESTAMP(6)}, {@code real[]}, {@code public.geometry(Point,
 * 4326)}, {@code text COLLATE "C"}. A name that nothing is known of needs its schema, be it {@code
 * pg_catalog}.
 */
public final class TypeText {
  /** The schema of PostgreSQL's own types and collations. */
  static final String OWN = "pg_catalog";

  private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{N}_$]*|\"(?:[^\"]|\"\")+\")";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<schema>"
              + NAME
              + ")\\.(?<defined>"
              + NAME
              + ")|(?<name>\"char\"|[a-z_][a-z0-9_]*(?:\\s+(?:precision|varying|year|month|day|hour|minute|second|to))*))"
              + "\\s*(?:\\((?<modifiers>[^()]*)\\))?"
              + "(?:\\s*with(?<without>out)?\\s+(?<zone>time\\s+zone))?"
              + "(?<array>(?:\\s*\\[\\d*])+|\\s+array(?:\\s*\\[\\d*])?)?"
              + "(?:\\s+collate\\s+(?:(?<collationschema>"
              + NAME
              + ")\\.)?(?<collation>"
              + NAME
              + "))?",
          Pattern.CASE_INSENSITIVE);
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
  private static final Map<String, String> ALIASES =
      Map.of(
          "decimal", "numeric",
          "dec", "numeric",
          "timetz", "time with time zone",
          "time", "time without time zone",
          "varbit", "bit varying");

  private TypeText() {}

  /** The text that is read as that type. */
  public static String of(ColumnType type) {
    if (type instanceof Collated collated) {
      TableName collation = collated.collation();
      return of(collated.type())
          + " COLLATE "
          + (collation.schema().equals(OWN) ? "" : written(collation.schema()) + ".")
          + SqlSyntax.quoted(collation.name());
    }
    if (type instanceof Array array) {
      return of(array.element()) + "[]";
    }
    if (type instanceof Defined defined) {
      TableName name = defined.name();
      return written(name.schema())
          + "."
          + written(name.name())
          + new Defined(name, defined.modifiers()).toString().substring(name.toString().length());
    }
    if (type instanceof Named named) {
      return (named.known().isPresent() ? "" : OWN + ".") + named;
    }
    return type == Simple.BINARY ? "bytea" : type.toString();
  }

  /**
   * The type, unless none is known by that name.
   *
   * @throws MigrationException if a number in parentheses is out of its limits
   */
  public static Optional<ColumnType> read(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    return element(written)
        .map(element -> written.group("array") == null ? element : new Array(element))
        .map(type -> written.group("collation") == null ? type : collated(type, written));
  }

  private static Optional<ColumnType> element(Matcher written) {
    List<String> modifiers =
        Stream.ofNullable(written.group("modifiers"))
            .flatMap(all -> Stream.of(all.split(",")))
            .map(String::strip)
            .toList();
    if (written.group("name") != null) {
      return known(words(written.group("name")), modifiers, written);
    }
    if (written.group("schema").equals(OWN)) {
      String name = written.group("defined");
      return known(name, modifiers, written).or(() -> Optional.of(new Named(name, modifiers)));
    }
    TableName name = new TableName(name(written.group("schema")), name(written.group("defined")));
    return Optional.of(new Defined(name, modifiers));
  }

  private static String words(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Optional<ColumnType> known(String name, List<String> modifiers, Matcher written) {
    boolean zoned = written.group("zone") != null;
    boolean withZone = zoned && written.group("without") == null;
    if (zoned && !name.equals("time") && !name.equals("timestamp")) {
      return Optional.empty();
    }
    if (name.equals("timestamp") || name.equals("timestamptz")) {
      return numbers(modifiers, 1)
          .map(digits -> new Timestamp(first(digits), withZone || name.endsWith("tz")));
    }
    if (name.equals("time") && withZone) {
      return known("timetz", modifiers);
    }
    return sized(name, modifiers).or(() -> known(name, modifiers));
  }

  private static Optional<ColumnType> sized(String name, List<String> modifiers) {
    if (!modifiers.stream().allMatch(one -> one.matches("-?\\d{1,9}"))) {
      return Optional.empty();
    }
    List<Integer> numbers = modifiers.stream().map(Integer::valueOf).toList();
    return switch (name + numbers.size()) {
      case "varchar0", "varchar1", "character varying0", "character varying1" ->
          Optional.of(new Varchar(first(numbers)));
      case "char0", "character0" -> Optional.of(new Char(1));
      case "char1", "character1", "bpchar1" -> Optional.of(new Char(numbers.get(0)));
      case "float1" -> Optional.of(floating(numbers.get(0)));
      case "numeric1", "decimal1", "dec1" -> Optional.of(new Numeric(numbers.get(0), 0));
      case "numeric2", "decimal2", "dec2" ->
          Optional.of(new Numeric(numbers.get(0), numbers.get(1)));
      case "bit0" -> Optional.of(new Named("bit", List.of("1")));
      default -> numbers.isEmpty() ? Optional.ofNullable(SIMPLE.get(name)) : Optional.empty();
    };
  }

  /** One number in parentheses at most, as all of them have that nothing else reads. */
  private static Optional<ColumnType> known(String name, List<String> modifiers) {
    String canonical = ALIASES.getOrDefault(name, name);
    boolean takesNumber =
        KnownType.of(canonical)
            .map(KnownType::kind)
            .filter(
                kind ->
                    kind == KnownType.Kind.TIME
                        || kind == KnownType.Kind.INTERVAL
                        || kind == KnownType.Kind.BITS)
            .isPresent();
    return KnownType.of(canonical)
        .flatMap(known -> numbers(modifiers, takesNumber ? 1 : 0))
        .map(numbers -> new Named(canonical, modifiers));
  }

  private static Optional<List<Integer>> numbers(List<String> modifiers, int most) {
    return modifiers.size() <= most && modifiers.stream().allMatch(one -> one.matches("\\d{1,9}"))
        ? Optional.of(modifiers.stream().map(Integer::valueOf).toList())
        : Optional.empty();
  }

  private static Collated collated(ColumnType type, Matcher written) {
    return new Collated(
        type,
        new TableName(
            Optional.ofNullable(written.group("collationschema")).map(TypeText::name).orElse(OWN),
            name(written.group("collation"))));
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

  private static OptionalInt first(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).findFirst();
  }
}
