package dev.revise.dialect;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of Flyway's history.
 *
 * @param rank its place, counted from 1; rows of Flyway's own housekeeping may stand below
 * @param version none for what belongs to no version
 * @param type {@code JDBC} for a revision that was applied, {@code DELETE} for one taken back
 * @param script the class of the revision
 */
public record HistoryRow(
    int rank,
    Optional<String> version,
    String description,
    String type,
    String script,
    OptionalInt checksum,
    boolean success) {
  public static final String APPLIED = "JDBC";
  public static final String TAKEN_BACK = "DELETE";
  static final String BASELINE = "BASELINE";

  /** Whether somebody said by stock Flyway that all up to here is there; we write no such row. */
  public boolean isBaseline() {
    return type.equals(BASELINE);
  }
}
