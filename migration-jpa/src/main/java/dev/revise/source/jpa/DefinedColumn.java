package dev.revise.source.jpa;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.mapping.Column;

/** What {@code columnDefinition} says besides the type: {@code varchar(10) default 'x'}. */
record DefinedColumn(Column column) {
  private static final Pattern DEFAULT =
      Pattern.compile("(?is)(?<type>[^']+?)\\s+default\\s+(?<value>.+)");

  /** What is written, without a default. */
  static String type(String written) {
    Matcher parts = DEFAULT.matcher(written);
    return parts.matches() ? parts.group("type") : written;
  }

  Optional<String> defaultSql() {
    return Optional.ofNullable(column.getSqlType())
        .map(DEFAULT::matcher)
        .filter(Matcher::matches)
        .map(parts -> parts.group("value"));
  }
}
