package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values of arrays, JSON and intervals, which PostgreSQL prints as text, in H2's words. */
final class H2Literals {
  private static final Named DAYS = new Named("interval day to second");
  private static final Named MONTHS = new Named("interval year to month");
  private static final Set<ColumnType> WORDS =
      Set.of(
          Simple.BOOLEAN,
          Simple.SMALLINT,
          Simple.INTEGER,
          Simple.BIGINT,
          Simple.REAL,
          Simple.DOUBLE_PRECISION,
          new Named("numeric"));

  private H2Literals() {}

  /** Nothing where H2 has no such value. */
  static Optional<String> of(ColumnType given, String text) {
    ColumnType type = H2Types.kept(given);
    if (type instanceof Array array) {
      return ArrayText.of(text).flatMap(read -> array(read, array));
    }
    if (type.equals(new Named("json"))) {
      return JsonText.of(text, false).map(json -> "JSON " + literal(json));
    }
    if (type.equals(DAYS)) {
      return Interval.of(text)
          .filter(interval -> interval.months() == 0)
          .map(interval -> "INTERVAL '" + interval.daysToSeconds() + "' DAY TO SECOND");
    }
    if (type.equals(MONTHS)) {
      return Interval.of(text)
          .filter(interval -> interval.days() == 0 && interval.micros().signum() == 0)
          .map(interval -> "INTERVAL '" + interval.yearsToMonths() + "' YEAR TO MONTH");
    }
    return Optional.of(literal(text));
  }

  private static Optional<String> array(ArrayText array, Array type) {
    List<String> elements = new ArrayList<>();
    for (Optional<String> element : array.elements()) {
      Optional<String> written =
          element.isEmpty() ? Optional.of("NULL") : element(element.get(), type.element());
      if (written.isEmpty()) {
        return Optional.empty();
      }
      elements.add(written.get());
    }
    return Optional.of("ARRAY[" + String.join(", ", elements) + "]");
  }

  private static Optional<String> element(String text, ColumnType type) {
    Optional<DefaultValue> value =
        WORDS.contains(type) || type instanceof Numeric
            ? Defaults.normalized(new DefaultValue.Text(text), type)
            : Optional.empty();
    if (value.orElse(null) instanceof DefaultValue.Number number) {
      return Optional.of(number.value().toPlainString());
    }
    if (value.orElse(null) instanceof DefaultValue.Bool bool) {
      return Optional.of(bool.value() ? "TRUE" : "FALSE");
    }
    return of(type, text);
  }

  /** H2 counts all hours of a day as part of it, and stores what is computed. */
  static Optional<DefaultValue> normalized(DefaultValue value, ColumnType kept) {
    if (value instanceof DefaultValue.Generated computed) {
      return Optional.of(new DefaultValue.Generated(computed.sql()));
    }
    Optional<DefaultValue> read = Defaults.normalized(value, kept);
    return kept.equals(DAYS) ? read.map(H2Literals::inDays) : read;
  }

  private static DefaultValue inDays(DefaultValue value) {
    return value instanceof DefaultValue.Text text
        ? Interval.of(text.value())
            .<DefaultValue>map(interval -> new DefaultValue.Text(interval.inDays().toString()))
            .orElse(value)
        : value;
  }

  /** The text of a default that H2 has no value for. */
  static Optional<String> unstorable(DefaultValue value, ColumnType type) {
    return value instanceof DefaultValue.Text text && of(type, text.value()).isEmpty()
        ? Optional.of(literal(text.value()))
        : Optional.empty();
  }
}
