package dev.revise.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as PostgreSQL keeps it (PostgreSQL manual, 8.5.4 Interval Input): a month has no
 * fixed number of days, nor a day one of hours.
 *
 * @param micros millionths of a second
 */
record Interval(long months, long days, BigInteger micros) {
  private static final Map<String, Long> MONTHS =
      Map.of("year", 12L, "yr", 12L, "y", 12L, "mon", 1L, "month", 1L);
  private static final Map<String, Long> DAYS = Map.of("week", 7L, "w", 7L, "day", 1L, "d", 1L);
  private static final Map<String, Long> SECONDS =
      Map.of(
          "hour", 3600L, "hr", 3600L, "h", 3600L, "min", 60L, "minute", 60L, "m", 60L, "sec", 1L,
          "second", 1L, "s", 1L);
  private static final BigInteger DAY = BigInteger.valueOf(86_400_000_000L);

  private static final Pattern PIECE =
      Pattern.compile(
          "\\s*(?:(?<sign>[-+]?)(?<hours>\\d{1,9}):(?<minutes>\\d{1,2})(?::(?<seconds>\\d{1,2}(?:\\.\\d{1,6})?))?"
              + "|(?<number>[-+]?\\d{1,9}(?:\\.\\d{1,6})?)\\s*(?<unit>[a-z]+))");
  private static final Pattern ISO_PIECE =
      Pattern.compile("(?<time>T)?(?<number>[-+]?\\d{1,9}(?:\\.\\d{1,6})?)(?<unit>[YMWDHS])");

  private static final Interval NOTHING = new Interval(0, 0, BigInteger.ZERO);

  /** What people and both databases write, unless that is another than we know. */
  static Optional<Interval> of(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT);
    return words.startsWith("p") ? iso(words.toUpperCase(Locale.ROOT)) : spoken(words);
  }

  private static Optional<Interval> spoken(String words) {
    Matcher piece = PIECE.matcher(words);
    Optional<Interval> sum = Optional.of(NOTHING);
    int end = 0;
    while (sum.isPresent() && end < words.length() && piece.find(end) && piece.start() == end) {
      Optional<Interval> more =
          piece.group("hours") != null
              ? Optional.of(clock(piece))
              : part(new BigDecimal(piece.group("number")), piece.group("unit"));
      sum = sum.flatMap(before -> more.map(before::plus));
      end = piece.end();
    }
    boolean whole = end == words.length() && end > 0;
    return sum.filter(read -> whole);
  }

  private static Interval clock(Matcher piece) {
    BigDecimal seconds =
        new BigDecimal(Optional.ofNullable(piece.group("seconds")).orElse("0"))
            .add(BigDecimal.valueOf(60L * Long.parseLong(piece.group("minutes"))))
            .add(BigDecimal.valueOf(3600L * Long.parseLong(piece.group("hours"))));
    return ofSeconds(piece.group("sign").equals("-") ? seconds.negate() : seconds);
  }

  private static Optional<Interval> iso(String text) {
    Matcher piece = ISO_PIECE.matcher(text);
    Optional<Interval> sum = Optional.of(NOTHING);
    boolean time = false;
    int end = 1;
    while (sum.isPresent() && end < text.length() && piece.find(end) && piece.start() == end) {
      time |= piece.group("time") != null;
      String unit = piece.group("unit").toLowerCase(Locale.ROOT);
      Optional<Interval> more =
          part(new BigDecimal(piece.group("number")), unit.equals("m") && !time ? "mon" : unit);
      sum = sum.flatMap(before -> more.map(before::plus));
      end = piece.end();
    }
    boolean whole = end == text.length() && end > 1;
    return sum.filter(read -> whole);
  }

  /** Only of a second a fraction is surely one. */
  private static Optional<Interval> part(BigDecimal number, String unit) {
    String one =
        unit.length() > 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    if (SECONDS.containsKey(one)) {
      return Optional.of(ofSeconds(number.multiply(BigDecimal.valueOf(SECONDS.get(one)))));
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    if (MONTHS.containsKey(one)) {
      return Optional.of(new Interval(number.longValue() * MONTHS.get(one), 0, BigInteger.ZERO));
    }
    return Optional.ofNullable(DAYS.get(one))
        .map(days -> new Interval(0, number.longValue() * days, BigInteger.ZERO));
  }

  private static Interval ofSeconds(BigDecimal seconds) {
    return new Interval(0, 0, seconds.movePointRight(6).toBigInteger());
  }

  private Interval plus(Interval other) {
    return new Interval(months + other.months, days + other.days, micros.add(other.micros));
  }

  /** The same where each day has 24 hours. */
  Interval inDays() {
    BigInteger[] parts = DAY.multiply(BigInteger.valueOf(days)).add(micros).divideAndRemainder(DAY);
    return new Interval(months, parts[0].longValueExact(), parts[1]);
  }

  /** {@code 1 02:03:04.5}, as SQL writes an interval from days to seconds. */
  String daysToSeconds() {
    Interval even = inDays();
    boolean negative = even.days < 0 || even.micros.signum() < 0;
    return (negative ? "-" : "") + Math.abs(even.days) + " " + clock(even.micros.abs());
  }

  /** {@code 1-2}, as SQL writes years and months. */
  String yearsToMonths() {
    return (months < 0 ? "-" : "") + Math.abs(months) / 12 + "-" + Math.abs(months) % 12;
  }

  /** Reads {@link #daysToSeconds}. */
  static Optional<Interval> ofDaysToSeconds(String text) {
    boolean negative = text.startsWith("-");
    String[] parts = text.substring(negative ? 1 : 0).split(" ");
    return parts.length == 2
        ? of((negative ? "-" : "") + parts[0] + " days " + (negative ? "-" : "") + parts[1])
        : Optional.empty();
  }

  /** Reads {@link #yearsToMonths}. */
  static Optional<Interval> ofYearsToMonths(String text) {
    boolean negative = text.startsWith("-");
    String[] parts = text.substring(negative ? 1 : 0).split("-");
    String sign = negative ? "-" : "";
    return parts.length == 2
        ? of(sign + parts[0] + " years " + sign + parts[1] + " mons")
        : Optional.empty();
  }

  private static String clock(BigInteger micros) {
    BigDecimal seconds = new BigDecimal(micros, 6);
    long whole = seconds.longValue();
    BigDecimal fraction = seconds.subtract(BigDecimal.valueOf(whole)).stripTrailingZeros();
    return "%02d:%02d:%02d%s"
        .formatted(
            whole / 3600,
            whole / 60 % 60,
            whole % 60,
            fraction.signum() == 0 ? "" : fraction.toPlainString().substring(1));
  }

  /** As PostgreSQL prints it: {@code 1 year 2 mons 3 days 04:05:06}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    boolean negative = add(text, months / 12, "year", false);
    negative = add(text, months % 12, "mon", negative);
    negative = add(text, days, "day", negative);
    if (micros.signum() != 0 || text.length() == 0) {
      String sign = micros.signum() < 0 ? "-" : negative ? "+" : "";
      text.add(sign + clock(micros.abs()));
    }
    return text.toString();
  }

  /** Behind a negative part a positive one says so. */
  private static boolean add(StringJoiner text, long number, String unit, boolean negative) {
    if (number == 0) {
      return negative;
    }
    text.add((negative && number > 0 ? "+" : "") + number + " " + unit + (number != 1 ? "s" : ""));
    return number < 0;
  }
}
