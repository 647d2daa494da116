package dev.revise.features;

import dev.revise.source.jdbc.DatabaseReading;

/** What {@code check} and {@code diff} tell of a database that revise does not manage. */
final class NotManaged {
  private NotManaged() {}

  static String in(DatabaseReading reading) {
    return reading.leftOut().sentence().orElse("");
  }
}
