package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.MigrationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of types in both directions.
 *
 * @param own the types that the database calls differently than SQL or we do
 */
record Types(Map<Simple, String> own) {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<name>[a-z ]+?)(?:\\((?<parameters>[0-9, ]+)\\))?(?<zone> with(?:out)? time zone)?");
  private static final List<ColumnType> WHOLE =
      List.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);

  String name(ColumnType type) {
    if (type instanceof Defined defined) {
      return quoted(defined.name());
    }
    return own.getOrDefault(type, type.toString());
  }

  /** The type of a sequence that numbers a column. */
  String ofSequence(ColumnType column) {
    return name(WHOLE.contains(column) ? column : Simple.BIGINT);
  }

  /**
   * The type that a catalogue prints as {@code character varying(20)}, {@code numeric(5,2)} or
   * {@code timestamp(3) without time zone}, unless no type of ours is meant.
   */
  Optional<ColumnType> read(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<Integer> parameters =
        Stream.ofNullable(matcher.group("parameters"))
            .flatMap(text -> Arrays.stream(text.split(", *")))
            .map(Integer::valueOf)
            .toList();
    boolean withTimeZone = " with time zone".equals(matcher.group("zone"));
    try {
      return read(matcher.group("name"), parameters, withTimeZone);
    } catch (MigrationException e) { // a parameter that only this database allows
      return Optional.empty();
    }
  }

  private Optional<ColumnType> read(String name, List<Integer> parameters, boolean withTimeZone) {
    OptionalInt first = parameters.stream().mapToInt(Integer::intValue).findFirst();
    return switch (name + parameters.size()) {
      case "character varying0", "character varying1" -> Optional.of(new Varchar(first));
      case "character1" -> Optional.of(new Char(first.getAsInt()));
      case "numeric2" -> Optional.of(new Numeric(first.getAsInt(), parameters.get(1)));
      case "timestamp0", "timestamp1" -> Optional.of(new Timestamp(first, withTimeZone));
      default -> parameters.isEmpty() ? simple(name) : Optional.empty();
    };
  }

  private Optional<ColumnType> simple(String name) {
    return Stream.of(Simple.values())
        .filter(type -> name(type).equals(name))
        .map(ColumnType.class::cast)
        .findFirst();
  }
}
