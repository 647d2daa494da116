package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.KnownType;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Defaults of columns whose values are written as text, and as which text: arrays, JSON, intervals,
 * and all that is known by its name alone.
 *
 * @param type the column's, without a collation
 */
record LiteralDefault(ColumnType type) {
  private static final Set<String> PREFIXES = Set.of("JSON", "TIME", "B", "X");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter();

  /** Whether the values of such columns are written as text. */
  static boolean isFor(ColumnType type) {
    return type instanceof Array
        || type instanceof Named named
            && KnownType.of(named.name()).filter(KnownType.NUMERIC::equals).isEmpty();
  }

  /** The text that an expression stands for, if it is a literal of the type. */
  Optional<DefaultValue> read(String sql) {
    List<Token> tokens = Token.of(sql);
    Optional<String> text = type instanceof Array array ? elements(tokens, array) : literal(tokens);
    return text.map(value -> new DefaultValue.Text(canonical(value)));
  }

  /** The text in the form in which PostgreSQL prints it, as far as we know that. */
  String canonical(String text) {
    if (type instanceof Array array) {
      return ArrayText.of(text).map(read -> canonical(read, array).text()).orElse(text);
    }
    return switch (kind()) {
      case JSON -> JsonText.of(text, type.equals(new Named("jsonb"))).orElse(text);
      case INTERVAL -> Interval.of(text).map(Interval::toString).orElse(text);
      case TIME -> time(text);
      default -> text;
    };
  }

  private KnownType.Kind kind() {
    return type.known().map(KnownType::kind).orElse(KnownType.Kind.OTHER);
  }

  private static String time(String text) {
    try {
      return TIME.format(LocalTime.parse(text.strip()));
    } catch (DateTimeException e) { // with a zone for example
      return text;
    }
  }

  private static ArrayText canonical(ArrayText array, Array type) {
    return new ArrayText(
        array.elements().stream()
            .map(element -> element.map(text -> element(text, type.element())))
            .toList());
  }

  /** {@code t} and {@code f} are how PostgreSQL prints what is true or not. */
  private static String element(String text, ColumnType type) {
    DefaultValue value =
        Defaults.normalized(new DefaultValue.Text(text), type)
            .orElseGet(() -> new DefaultValue.Text(text));
    if (value instanceof DefaultValue.Bool bool) {
      return bool.value() ? "t" : "f";
    }
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    return value instanceof DefaultValue.Text read ? read.value() : text;
  }

  /** {@code 'x'}, {@code 'x'::inet}, {@code JSON 'x'}, {@code INTERVAL '1' DAY}. */
  private Optional<String> literal(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.get(0).is(Kind.LITERAL)) {
      boolean cast = tokens.size() > 2 && tokens.get(1).is("::");
      boolean whole =
          tokens.size() == 1
              || cast && new TypeSpan(tokens, 2).end() == tokens.size()
              || tokens.size() == 3 && tokens.get(1).is("FORMAT") && tokens.get(2).is("JSON");
      return Optional.of(tokens.get(0).value()).filter(value -> whole);
    }
    if (tokens.size() < 2 || !tokens.get(1).is(Kind.LITERAL)) {
      return Optional.empty();
    }
    String text = tokens.get(1).value();
    if (tokens.get(0).is("INTERVAL")) {
      return interval(text, Token.join(tokens.subList(2, tokens.size())));
    }
    return tokens.size() == 2 && PREFIXES.stream().anyMatch(tokens.get(0)::is)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<String> interval(String text, String fields) {
    String words = fields.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").strip();
    return switch (words) {
      case "" -> Optional.of(text);
      case "day to second" -> Interval.ofDaysToSeconds(text).map(Interval::toString);
      case "year to month" -> Interval.ofYearsToMonths(text).map(Interval::toString);
      default -> Interval.of(text + " " + words).map(Interval::toString);
    };
  }

  /** {@code '{a}'::text[]}, {@code ARRAY['a'::text, NULL]::text[]}. */
  private static Optional<String> elements(List<Token> tokens, Array type) {
    if (tokens.size() < 3 || !tokens.get(0).is("ARRAY") || !tokens.get(1).is("[")) {
      return new LiteralDefault(type.element()).literal(tokens);
    }
    int close = tokens.lastIndexOf(Token.sign("]"));
    int castAt = castBehind(tokens);
    int end = castAt > 0 ? castAt - 1 : close;
    if (!tokens.get(end).is("]")) {
      return Optional.empty();
    }
    List<Optional<String>> elements = new ArrayList<>();
    if (end > 2) {
      for (List<Token> element : Token.split(tokens.subList(2, end))) {
        Optional<Optional<String>> read = element(element, type.element());
        if (read.isEmpty()) {
          return Optional.empty();
        }
        elements.add(read.get());
      }
    }
    return Optional.of(new ArrayText(elements).text());
  }

  /** Where the cast of the whole array begins, 0 if nothing casts it. */
  private static int castBehind(List<Token> tokens) {
    for (int at = 3; at < tokens.size(); at++) {
      boolean casts = tokens.get(at).is("::") && tokens.get(at - 1).is("]");
      if (casts && new TypeSpan(tokens, at + 1).end() == tokens.size()) {
        return at;
      }
    }
    return tokens.get(tokens.size() - 1).is("]") ? 0 : 1;
  }

  private static Optional<Optional<String>> element(List<Token> tokens, ColumnType type) {
    boolean negative = tokens.size() > 1 && tokens.get(0).is("-");
    Token first = tokens.isEmpty() ? Token.sign("") : tokens.get(negative ? 1 : 0);
    int rest = negative ? 2 : 1;
    boolean plain =
        tokens.size() == rest
            || tokens.size() > rest
                && tokens.get(rest).is("::")
                && new TypeSpan(tokens, rest + 1).end() == tokens.size();
    if (plain && first.is("NULL")) {
      return Optional.of(Optional.empty());
    }
    boolean word = first.is(Kind.NUMBER) || first.is("TRUE") || first.is("FALSE");
    if (plain && word) {
      return Optional.of(Optional.of((negative ? "-" : "") + first.text()));
    }
    return new LiteralDefault(type).literal(tokens).map(Optional::of);
  }
}
