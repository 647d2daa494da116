package dev.revise.engine;

import dev.revise.revision.RevisionId;
import java.util.List;

/**
 * What became of a database.
 *
 * @param revisions those applied or taken back, in that order
 * @param steps how many rows their data steps touched, in that order
 */
public record Moved(
    String database,
    RevisionId from,
    RevisionId to,
    List<RevisionId> revisions,
    List<StepRows> steps) {
  public Moved {
    steps = List.copyOf(steps);
    revisions = List.copyOf(revisions);
  }
}
