package dev.revise.command;

import java.util.List;

/**
 * One thing that is not as the revision says.
 *
 * @param words {@code column s.t.c is missing}
 * @param kind what it is about: {@code table}, {@code view}, {@code column}, {@code constraint},
 *     {@code constraint name}, {@code index}, {@code enum}, {@code sequence}, {@code grant} or
 *     {@code comment}
 * @param commentOnly whether nobody but a reader would notice
 * @param operations what would mend it, a line each
 */
public record FoundDifference(
    String words, String kind, boolean commentOnly, List<String> operations) {
  @Override
  public String toString() {
    return words;
  }
}
