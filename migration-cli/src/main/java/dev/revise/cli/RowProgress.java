package dev.revise.cli;

import dev.revise.schema.Quantity;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a data step is.
 *
 * @param done the rows that are done
 * @param all how many there are, if anybody knows
 * @param elapsed the time since it began
 */
record RowProgress(long done, OptionalLong all, Duration elapsed) {
  private static final double MILLIS = 1e3;

  /** {@code 1,204 of 2,600 rows, 12 s left}. */
  @Override
  public String toString() {
    return all.isPresent()
        ? "%s of %s%s".formatted(grouped(done), new Quantity(all.getAsLong(), "row"), left())
        : new Quantity(done, "row").toString();
  }

  /** As if the rest went on like what is done. */
  private String left() {
    long rest = Math.max(all.orElseThrow() - done, 0);
    if (done <= 0 || rest == 0) {
      return "";
    }
    return ", " + words(Math.round(elapsed.toMillis() / MILLIS * rest / done)) + " left";
  }

  private static String words(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    Duration left = Duration.ofSeconds(seconds);
    return left.toHours() > 0
        ? "%d h %d min".formatted(left.toHours(), left.toMinutesPart())
        : "%d min".formatted(left.toMinutes());
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
