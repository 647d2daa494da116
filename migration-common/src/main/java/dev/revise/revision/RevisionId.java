package dev.revise.revision;

import dev.revise.schema.MigrationException;

/** The number of a revision, counted from 1; it prints as {@code 0010}. */
public record RevisionId(int number) implements Comparable<RevisionId> {
  /** Before the first revision. */
  public static final RevisionId BASE = new RevisionId(0);

  public RevisionId {
    if (number < 0 || number > 9999) {
      throw new MigrationException("a revision has a number from 1 to 9999, not " + number);
    }
  }

  public RevisionId next() {
    return new RevisionId(number + 1);
  }

  /**
   * @throws MigrationException if this is base
   */
  public RevisionId previous() {
    return new RevisionId(number - 1);
  }

  @Override
  public int compareTo(RevisionId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "%04d".formatted(number);
  }
}
