package dev.revise.schema;

import java.util.Comparator;

/** A privilege that a role holds. */
public record Grant(Privilege privilege, String grantee) implements Comparable<Grant> {
  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::grantee).thenComparing(Grant::privilege);

  @Override
  public int compareTo(Grant other) {
    return ORDER.compare(this, other);
  }
}
