package dev.revise.features;

import java.util.Optional;

/**
 * What became of a change.
 *
 * @param draw what was to be made
 * @param sql the change; empty if none could be made
 * @param failure why it is not seen or not mended, or could not be made
 */
record RandomChange(Draw draw, String sql, Optional<String> failure) {

  boolean isMade() {
    return !sql.isEmpty();
  }

  boolean isBroken() {
    return isMade() && failure.isPresent();
  }
}
