package dev.revise.source.felis;

import java.util.Optional;

/** Text as a Felis file can hold it, which is without blanks around it. */
final class Trimmed {
  private Trimmed() {}

  /** The text, if reading it gives the same. */
  static Optional<String> of(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty() && one.strip().equals(one));
  }

  static Optional<String> of(Optional<String> text) {
    return text.flatMap(Trimmed::of);
  }
}
