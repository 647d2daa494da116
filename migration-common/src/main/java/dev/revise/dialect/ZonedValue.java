package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.operation.AlterColumn;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import java.util.Optional;

/**
 * The value of a column that gets or loses a time zone, whatever the zone of the session is.
 *
 * @param zone where what has no time zone was written down
 */
record ZonedValue(AnsiSql dialect, String column, ColumnType from, ColumnType to, String zone) {
  private static final String UTC = Sessions.ZONE;

  /**
   * Nothing if the column keeps what it has, or text is on one side, which may say its own zone.
   */
  static Optional<ZonedValue> of(AnsiSql dialect, AlterColumn alter) {
    ColumnType from = alter.from().type().plain();
    ColumnType to = alter.to().type().plain();
    return alter.changesZone() && isMoment(from) && isMoment(to)
        ? Optional.of(new ZonedValue(dialect, quoted(alter.from().name()), from, to, zone(alter)))
        : Optional.empty();
  }

  static String zone(AlterColumn alter) {
    return alter.zone().orElse(UTC);
  }

  /** As the other type. */
  String sql() {
    return cast(other(), to);
  }

  /**
   * Nothing is lost unless the clocks were set back or forth then, or the other type has fewer
   * digits.
   */
  Optional<String> unfit() {
    boolean cuts = to == Simple.DATE || digits(to) < digits(from);
    return zone.equals(UTC) && !cuts ? Optional.empty() : Optional.of(back() + " <> " + column);
  }

  private String back() {
    String there = sql();
    return cast(
        isZoned(from)
            ? dialect.withZone(moment(there, to), zone)
            : dialect.withoutZone(there, zone),
        from);
  }

  private String other() {
    return isZoned(from)
        ? dialect.withoutZone(column, zone)
        : dialect.withZone(moment(column, from), zone);
  }

  private String cast(String value, ColumnType type) {
    return "CAST(%s AS %s)".formatted(value, dialect.definitions.type(type));
  }

  private static String moment(String value, ColumnType type) {
    return type == Simple.DATE ? "CAST(" + value + " AS timestamp)" : value;
  }

  private static boolean isMoment(ColumnType type) {
    return type == Simple.DATE || type instanceof Timestamp;
  }

  private static boolean isZoned(ColumnType type) {
    return type instanceof Timestamp timestamp && timestamp.withTimeZone();
  }

  private static int digits(ColumnType type) {
    return type instanceof Timestamp timestamp ? timestamp.precision().orElse(6) : 0;
  }
}
