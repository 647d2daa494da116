package dev.revise.schema;

import java.util.Comparator;

/**
 * A privilege that a role holds.
 *
 * @param grantee the role; {@code public} is everyone
 */
public record Grant(Privilege privilege, String grantee) implements Comparable<Grant> {
  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::grantee).thenComparing(Grant::privilege);

  public Grant {
    Names.checked(grantee);
  }

  @Override
  public int compareTo(Grant other) {
    return ORDER.compare(this, other);
  }
}
