package dev.revise.mapping;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of an {@code interval} column without months, as a {@link Duration}. */
public final class DurationForm extends TextForm {
  private static final long serialVersionUID = 1L;

  /** {@code -1 days +02:03:04.5}, as PostgreSQL prints days and what is less. */
  private static final Pattern PRINTED =
      Pattern.compile("(?:([-+]?\\d+) days?)? ?(?:([-+]?)(\\d+):(\\d+):(\\d+(?:\\.\\d+)?))?");

  /** What H2 calls an interval. */
  @Override
  public int getDdlTypeCode() {
    return Types.OTHER;
  }

  @Override
  void write(PreparedStatement statement, int at, String value) throws SQLException {
    statement.setObject(at, Duration.parse(value));
  }

  @Override
  String read(ResultSet row, int at) throws SQLException {
    Duration value = row.getObject(at, Duration.class);
    return value == null ? null : value.toString();
  }

  @Override
  String read(String printed) {
    return printed == null ? null : duration(printed).toString();
  }

  private static Duration duration(String printed) {
    Matcher parts = PRINTED.matcher(printed);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "an interval of \"%s\" is no duration: a month has no fixed length; read it as text"
              .formatted(printed));
    }
    Duration days = Duration.ofDays(parts.group(1) == null ? 0 : Long.parseLong(parts.group(1)));
    if (parts.group(3) == null) {
      return days;
    }
    BigDecimal seconds = new BigDecimal(parts.group(5));
    Duration clock =
        Duration.ofHours(Long.parseLong(parts.group(3)))
            .plusMinutes(Long.parseLong(parts.group(4)))
            .plusNanos(seconds.movePointRight(9).longValueExact());
    return days.plus(parts.group(2).equals("-") ? clock.negated() : clock);
  }
}
