package dev.revise.diff;

/**
 * Something that goes, something that comes, and why both may be the same.
 *
 * @param kind {@code table} or {@code column}
 * @param gone what goes: {@code exposure.seeing}
 * @param come what comes: {@code exposure.dimm_seeing}
 * @param evidence {@code both double precision with the same comment}
 * @param option what asserts it: {@code exposure.seeing=dimm_seeing}
 */
public record LikelyRename(String kind, String gone, String come, String evidence, String option) {

  /** A line for whoever decides. */
  public String sentence() {
    return "%s goes and %s comes, %s; if it is one %s under a new name, say --rename %s"
        .formatted(gone, come, evidence, kind, option);
  }

  @Override
  public String toString() {
    return sentence();
  }
}
