package dev.revise.diff;

/**
 * Something that goes, something that comes, and why both may be the same.
 *
 * @param kind {@code table} or {@code column}
 * @param gone what goes: {@code exposure.seeing}
 * @param come what comes: {@code exposure.dimm_seeing}
 * @param evidence {@code both double precision with the same comment}
 * @param option what asserts it: {@code exposure.seeing=dimm_seeing}
 * @param retyped whether it would change its type as well
 */
public record LikelyRename(
    String kind, String gone, String come, String evidence, String option, boolean retyped) {

  /** A line for whoever decides. */
  public String sentence() {
    return "%s goes and %s comes, %s; if it is one %s under a new name, say --rename %s%s"
        .formatted(
            gone,
            come,
            evidence,
            kind,
            option,
            retyped ? ", which keeps its values and changes their type" : "");
  }

  @Override
  public String toString() {
    return sentence();
  }
}
