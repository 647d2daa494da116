package dev.revise.command;

import dev.revise.engine.StepRows;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of the databases, in the order in which they were named. */
public record MoveResult(List<MovedDatabase> databases) {
  public MoveResult {
    databases = List.copyOf(databases);
  }

  /**
   * One of them.
   *
   * @param revisions those applied or taken back, in that order
   * @param steps how many rows their data steps touched, in that order
   * @param backup the file that holds the database as it was before
   */
  public record MovedDatabase(
      String database,
      RevisionId from,
      RevisionId to,
      List<RevisionId> revisions,
      List<StepRows> steps,
      Optional<Path> backup) {}
}
