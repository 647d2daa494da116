package dev.revise.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Literals of dates and times as both databases print them. */
final class Moments {
  private static final DateTimeFormatter TIMESTAMP =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral(' ')
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter();

  private Moments() {}

  /** The literal itself where we cannot read it. */
  static String written(String literal, ValueType type) {
    String iso = literal.strip().replaceFirst("^(\\S+) ", "$1T").replaceFirst(" (?=[-+])", "");
    try {
      if (type.equals(ValueType.TIMESTAMP)) {
        return TIMESTAMP.format(
            iso.contains("T") ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay());
      }
      return type.equals(ValueType.TIMESTAMP_WITH_TIME_ZONE) ? zoned(iso) : literal;
    } catch (DateTimeException e) {
      return literal;
    }
  }

  /** Which offset a database prints is its session's choice. */
  private static String zoned(String iso) {
    String offset = iso.replaceFirst("([-+]\\d\\d)$", "$1:00");
    return TIMESTAMP.format(OffsetDateTime.parse(offset).withOffsetSameInstant(ZoneOffset.UTC))
        + "+00";
  }
}
