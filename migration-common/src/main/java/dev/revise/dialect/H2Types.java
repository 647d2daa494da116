package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.KnownType;
import dev.revise.schema.TypeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The types of H2, and what stands in for those that it does not have. */
final class H2Types extends Types {
  private static final Map<String, String> OWN =
      Map.of(
          "numeric", "decfloat",
          "interval day to second", "interval day(18) to second(6)",
          "interval year to month", "interval year(18) to month");

  /** What H2 assumes when a timestamp does not say. */
  private static final int TIMESTAMP_PRECISION = 6;

  /** Large objects of H2 can be neither indexed nor compared; strings of it are as long. */
  H2Types() {
    super(Map.of(Simple.TEXT, "character varying", Simple.BINARY, "binary varying"));
  }

  /** Of types that H2 keeps as one, the one; it keeps no collations of columns. */
  static ColumnType kept(ColumnType given) {
    ColumnType type = given.plain();
    if (type instanceof Named named) {
      return KnownType.standIn(named);
    }
    if (type instanceof Array array) {
      return new Array(array.element() instanceof Defined ? Simple.TEXT : kept(array.element()));
    }
    if (type instanceof Defined defined) {
      return new Defined(defined.name());
    }
    if (type.equals(new Varchar(OptionalInt.empty()))) {
      return Simple.TEXT;
    }
    if (isRounded(type)) {
      return new Named("numeric");
    }
    return type instanceof Timestamp timestamp
            && timestamp.precision().equals(OptionalInt.of(TIMESTAMP_PRECISION))
        ? new Timestamp(OptionalInt.empty(), timestamp.withTimeZone())
        : type;
  }

  /** H2 does not round before the point. */
  private static boolean isRounded(ColumnType type) {
    return type instanceof Numeric numeric && numeric.scale() < 0;
  }

  @Override
  String declared(ColumnType type) {
    return name(type);
  }

  @Override
  String sized(ColumnType type) {
    return isRounded(type) ? OWN.get("numeric") : type.toString();
  }

  @Override
  String defined(Defined type) {
    return quoted(type.name());
  }

  /** A domain of H2 has no arrays. */
  @Override
  String array(Array type) {
    return name(type.element() instanceof Defined ? Simple.TEXT : type.element()) + " array";
  }

  @Override
  String named(Named type) {
    ColumnType kept = kept(type);
    return kept instanceof Named named ? named(named.name(), named.modifiers()) : name(kept);
  }

  /** A time has no digits behind the second unless it says so. */
  private static String named(String name, List<String> modifiers) {
    return name.startsWith("time ")
        ? new Named(name, modifiers.isEmpty() ? List.of("6") : modifiers)
            .toString()
            .replace(" without time zone", "")
        : OWN.getOrDefault(name, name);
  }

  @Override
  Optional<ColumnType> parsed(String printed) {
    String words = printed.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> own : OWN.entrySet()) {
      words = words.replaceFirst("^" + Pattern.quote(own.getValue()) + "(?!\\()", own.getKey());
    }
    return TypeText.read(
            words
                .replaceFirst("^binary varying", "bytea")
                .replaceFirst("^time(?!stamp|\\()", "time(0)"))
        .filter(type -> isKept(type.element()));
  }

  /** Whether no other type of H2 is meant, which happens to be called like one of PostgreSQL. */
  private static boolean isKept(ColumnType type) {
    return !(type instanceof Named named)
        || kept(named) instanceof Named kept && kept.name().equals(named.name());
  }
}
