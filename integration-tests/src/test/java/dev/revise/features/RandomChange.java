package dev.revise.features;

import java.util.Optional;

/**
 * What became of a change.
 *
 * @param sql the change; empty if none could be made
 * @param failure why it is not seen or not mended, or could not be made
 */
record RandomChange(ChangeRule rule, String sql, Optional<String> failure) {

  boolean isMade() {
    return !sql.isEmpty();
  }
}
