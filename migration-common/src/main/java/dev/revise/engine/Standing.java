package dev.revise.engine;

import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.util.Optional;

/**
 * Where a database stands by its history.
 *
 * @param revision the last one in force; beyond the head if the database is ahead of this code
 * @param finding why nobody may move it from there: a sentence with the ways out
 */
public record Standing(RevisionId revision, Optional<String> finding) {

  static Standing at(RevisionId revision) {
    return new Standing(revision, Optional.empty());
  }

  /** The same, but not to be relied on. */
  public Standing but(String reason) {
    return new Standing(revision, Optional.of(reason));
  }

  /**
   * @throws MigrationException with the finding, if there is one
   */
  public RevisionId require() {
    finding.ifPresent(
        sentence -> {
          throw new MigrationException(sentence);
        });
    return revision;
  }
}
