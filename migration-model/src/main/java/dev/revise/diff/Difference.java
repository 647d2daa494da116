package dev.revise.diff;

import dev.revise.operation.Operation;
import java.util.List;

/**
 * One thing that is not as expected.
 *
 * @param words a line for whoever reads it at night: {@code column s.t.c is missing}
 * @param kind what it is about: {@code column}, {@code grant}, {@code comment} and so on
 * @param commentOnly whether nobody but a reader would notice
 * @param mending the operations on that very thing; what must step aside for them is only in {@link
 *     Drift#mending()}
 */
public record Difference(String words, String kind, boolean commentOnly, List<Operation> mending) {
  public Difference {
    mending = List.copyOf(mending);
  }

  @Override
  public String toString() {
    return words;
  }
}
