package dev.revise.features;

import java.util.List;
import java.util.Optional;

/**
 * What became of a change.
 *
 * @param draw what was to be made
 * @param sql the change; empty if none could be made
 * @param failure why it is not seen or not mended, or could not be made
 */
record RandomChange(Draw draw, String sql, Optional<String> failure) {
  /** Rules of which some changes fail, with a part of what is said of those. */
  private static final List<String[]> KNOWN =
      TextResource.lines("sweep/some.txt").stream().map(line -> line.split(" \\| ", 3)).toList();

  boolean isMade() {
    return !sql.isEmpty();
  }

  /** Whether it is not seen or not mended, which is not known. */
  boolean isBroken() {
    return isMade() && failure.filter(text -> !isKnown(text)).isPresent();
  }

  private boolean isKnown(String text) {
    return KNOWN.stream()
        .anyMatch(parts -> parts[0].equals(draw.rule().name()) && text.contains(parts[1]));
  }
}
