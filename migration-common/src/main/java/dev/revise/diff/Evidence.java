package dev.revise.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much speaks for a rename; {@link LikelyRenames} tells what counts how much. */
record Evidence(LikelyRename rename, int points) {

  /** What is the same, in words, and what it counts. */
  static final class Tally {
    private final List<String> words = new ArrayList<>();
    private int points;

    Tally add(boolean holds, int more, String word) {
      if (holds) {
        points += more;
        words.add(word);
      }
      return this;
    }

    /** Nothing where either has none. */
    Tally comments(Optional<String> from, Optional<String> to) {
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        points -= 2;
      }
      return add(from.isPresent() && from.equals(to), 3, "the same comment");
    }

    Tally names(String from, String to) {
      return add(similar(from, to), 2, "similar names");
    }

    int points() {
      return points;
    }

    /** {@code with the same comment and similar names}, or nothing. */
    String text() {
      int last = words.size() - 1;
      return words.isEmpty()
          ? ""
          : " with "
              + (last == 0
                  ? words.get(0)
                  : String.join(", ", words.subList(0, last)) + " and " + words.get(last));
    }
  }

  /** One has all words of the other, or two thirds of the letters agree from both ends. */
  static boolean similar(String from, String to) {
    List<String> fromWords = Arrays.asList(from.split("_"));
    List<String> toWords = Arrays.asList(to.split("_"));
    return toWords.containsAll(fromWords)
        || fromWords.containsAll(toWords)
        || 3 * agreeing(from, to) >= 2 * Math.max(from.length(), to.length());
  }

  private static int agreeing(String from, String to) {
    int most = Math.min(from.length(), to.length());
    int start = 0;
    while (start < most && from.charAt(start) == to.charAt(start)) {
      start++;
    }
    int end = 0;
    while (start + end < most
        && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }
}
