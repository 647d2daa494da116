package dev.revise.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known word that a misspelt one most resembles, by Levenshtein's distance. */
public final class Nearest {
  /** Longer words are no misspellings, and comparing them takes time. */
  private static final int COMPARED = 100;

  private static final int MOST_SLIPS = 3;

  private Nearest() {}

  /** Nothing where nothing is known. */
  public static Optional<String> to(String word, Collection<String> known) {
    String given = shortened(word);
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(one -> distance(given, shortened(one))));
  }

  /** The same where the word is likely a slip of the hand: of three letters one is wrong. */
  public static Optional<String> closeTo(String word, Collection<String> known) {
    int allowed = Math.min(MOST_SLIPS, (word.length() + 2) / 3);
    return to(word, known).filter(one -> distance(shortened(word), shortened(one)) <= allowed);
  }

  /** {@code ; the nearest known one is "length"}, to end a sentence with. */
  public static String hint(String word, Collection<String> known) {
    return to(word, known).map(one -> "; the nearest known one is \"" + one + "\"").orElse("");
  }

  private static int distance(String from, String to) {
    int[] above = IntStream.rangeClosed(0, to.length()).toArray();
    for (int row = 1; row <= from.length(); row++) {
      above = nextRow(above, row, from.charAt(row - 1), to);
    }
    return above[to.length()];
  }

  private static int[] nextRow(int[] above, int row, char letter, String to) {
    int[] next = new int[above.length];
    next[0] = row;
    for (int at = 1; at < next.length; at++) {
      int replaced = above[at - 1] + (letter == to.charAt(at - 1) ? 0 : 1);
      next[at] = Math.min(replaced, 1 + Math.min(above[at], next[at - 1]));
    }
    return next;
  }

  private static String shortened(String word) {
    return word.substring(0, Math.min(COMPARED, word.length()));
  }
}
