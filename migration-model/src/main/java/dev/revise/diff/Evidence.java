package dev.revise.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much speaks for a rename; {@link LikelyRenames} tells what counts how much. */
record Evidence(LikelyRename rename, int points) {

  /** What is the same, in words, and what it counts. */
  static final class Tally {
    private final List<String> words = new ArrayList<>();
    private int points;

    /**
     * @param points for what is not told in words
     */
    Tally(int points) {
      this.points = points;
    }

    Tally add(boolean holds, int more, String word) {
      if (holds) {
        points += more;
        words.add(word);
      }
      return this;
    }

    /**
     * Nothing where either has none; a text that was only edited is no evidence to the contrary.
     */
    Tally comments(Optional<String> from, Optional<String> to) {
      if (from.isEmpty() || to.isEmpty()) {
        return this;
      }
      boolean same = from.equals(to);
      boolean alike = !same && Resemblance.ofTexts(from.get(), to.get());
      points -= same || alike ? 0 : 2;
      return add(same, 3, "the same comment").add(alike, 1, "similar comments");
    }

    /** A name that holds all words of the other outweighs other words in the comment. */
    Tally names(String from, String to) {
      boolean holds = Resemblance.holdsWords(from, to);
      return add(holds || Resemblance.ofNames(from, to), holds ? 4 : 2, "similar names");
    }

    /** Likely then, whatever else. */
    Tally alone(boolean alone, String kind) {
      int lacking = LikelyRenames.LIKELY - points;
      return add(alone && lacking > 0, lacking, "no other " + kind + " that goes or comes");
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
}
