package dev.revise.command;

import java.util.List;

/**
 * One thing that is not as the revision says.
 *
 * @param words {@code column s.t.c is missing}
 * @param commentOnly whether nobody but a reader would notice
 * @param operations what would mend it, a line each
 */
public record FoundDifference(String words, boolean commentOnly, List<String> operations) {
  @Override
  public String toString() {
    return words;
  }
}
