package dev.revise.cli;

import dev.revise.schema.MigrationException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: {@code 5}, {@code 5s}, {@code 2m}. */
final class Seconds {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(s|m|ms)?");

  private Seconds() {}

  /**
   * @throws MigrationException if the text is none
   */
  static Duration parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new MigrationException(
          "\"%s\" is no time; say seconds, 5 or 5s, or minutes, 2m".formatted(text));
    }
    long number = Long.parseLong(form.group(1));
    if ("m".equals(form.group(2))) {
      return Duration.ofMinutes(number);
    }
    return "ms".equals(form.group(2)) ? Duration.ofMillis(number) : Duration.ofSeconds(number);
  }
}
