package dev.revise.testing.rows;

import dev.revise.schema.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values that the conditions of checks name, and their neighbours. Which of them a check takes is
 * for the database to say.
 *
 * @param number of the row, which takes the place of a wildcard
 */
record NamedValues(List<String> conditions, int number) {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w\"'])\\d+(?:\\.\\d+)?(?![\\w\"'])");
  private static final int LONGEST = 40;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * @param value what a column of that type holds otherwise
   */
  List<String> of(ColumnType type, String value) {
    Set<String> values = new LinkedHashSet<>();
    if (type instanceof ColumnType.Timestamp || type == ColumnType.Simple.DATE) {
      Stream.of("2026-03-0", "2025-11-0", "2001-01-0")
          .map(day -> value.replaceFirst("2026-01-0", day))
          .forEach(values::add);
    } else if (value.startsWith("'")) {
      texts().forEach(values::add);
    } else {
      numbers().forEach(values::add);
    }
    values.remove(value);
    return new ArrayList<>(values);
  }

  private Stream<String> texts() {
    Stream<String> named =
        found(TEXT)
            .map(text -> text.group(1).replace("%", Integer.toString(number)))
            .flatMap(text -> Stream.of(text, text.replace("_", Integer.toString(number))));
    Stream<String> repeated =
        found(NUMBER)
            .map(length -> new BigDecimal(length.group()).intValue())
            .filter(length -> length > 0 && length <= LONGEST)
            .map(length -> Integer.toString(number).repeat(length));
    return Stream.concat(named, repeated).map(text -> "'" + text + "'");
  }

  /** The numbers, those beside them and between them, of both signs. */
  private Stream<String> numbers() {
    Set<BigDecimal> named = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
    found(NUMBER)
        .map(number -> new BigDecimal(number.group()))
        .forEach(number -> named.addAll(List.of(number, number.negate())));
    List<BigDecimal> sorted = List.copyOf(named);
    Set<BigDecimal> all = new LinkedHashSet<>();
    for (int at = 0; at < sorted.size(); at++) {
      all.add(sorted.get(at).add(BigDecimal.valueOf(number)));
      all.add(sorted.get(at));
      if (at > 0) {
        all.add(sorted.get(at - 1).add(sorted.get(at)).divide(TWO));
      }
    }
    return all.stream().map(BigDecimal::toPlainString);
  }

  private Stream<MatchResult> found(Pattern pattern) {
    return conditions.stream().flatMap(condition -> pattern.matcher(condition).results());
  }
}
