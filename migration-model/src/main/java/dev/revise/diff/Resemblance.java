package dev.revise.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two names or two texts are. */
final class Resemblance {
  /** Shorter names stand in others by chance. */
  private static final int LONG_ENOUGH = 4;

  private Resemblance() {}

  /** One has all words of the other: {@code git_hash} and {@code rtp_git_hash}. */
  static boolean holdsWords(String from, String to) {
    List<String> fromWords = Arrays.asList(from.split("_"));
    List<String> toWords = Arrays.asList(to.split("_"));
    return toWords.containsAll(fromWords) || fromWords.containsAll(toWords);
  }

  /** One stands in the other, or two thirds of the letters agree from both ends. */
  static boolean ofNames(String from, String to) {
    int shorter = Math.min(from.length(), to.length());
    return shorter >= LONG_ENOUGH && (from.contains(to) || to.contains(from))
        || 3 * agreeing(from, to) >= 2 * Math.max(from.length(), to.length());
  }

  /** Half of the words are in both. */
  static boolean ofTexts(String from, String to) {
    Set<String> fromWords = words(from);
    Set<String> toWords = words(to);
    int most = Math.max(fromWords.size(), toWords.size());
    fromWords.retainAll(toWords);
    return 2 * fromWords.size() >= most && !fromWords.isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
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
