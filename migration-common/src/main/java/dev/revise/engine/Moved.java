package dev.revise.engine;

import dev.revise.revision.RevisionId;
import java.util.List;

/**
 * What became of a database.
 *
 * @param revisions those applied or taken back, in that order
 */
public record Moved(String database, RevisionId from, RevisionId to, List<RevisionId> revisions) {
  public Moved {
    revisions = List.copyOf(revisions);
  }
}
