package dev.revise.features;

import dev.revise.source.jdbc.DatabaseReading;
import java.util.stream.Collectors;

/** What {@code check} and {@code diff} tell of a database that revise does not manage. */
final class NotManaged {
  private NotManaged() {}

  static String in(DatabaseReading reading) {
    return reading.unmanaged().stream()
        .map(one -> one.what() + " " + one.why())
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
