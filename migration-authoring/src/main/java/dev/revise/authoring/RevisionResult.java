package dev.revise.authoring;

import dev.revise.command.OperationLine;
import dev.revise.command.UnfitRows;
import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param target where the schema is that the revision leads to; none for one to fill in by hand
 * @param revision its number; none if there is nothing to do
 * @param name its class
 * @param operations what it does
 * @param expressions SQL that it runs as somebody wrote it: checks, defaults, conditions, queries
 * @param unfit rows that would stop an upgrade
 * @param unfitBack rows that would stop a downgrade
 * @param warnings what somebody should look at, a sentence each
 * @param files the files, from the repository's root
 * @param deleted entities of what is gone, from the repository's root
 * @param written whether they are written
 * @param source the text of the class
 */
public record RevisionResult(
    String database,
    Optional<String> target,
    Optional<RevisionId> revision,
    Optional<String> name,
    List<OperationLine> operations,
    List<String> expressions,
    List<UnfitRows> unfit,
    List<UnfitRows> unfitBack,
    List<String> warnings,
    List<String> files,
    List<String> deleted,
    boolean written,
    Optional<String> source) {

  /** Nothing differs from the target. */
  static RevisionResult nothing(String database, Optional<String> target, List<String> warnings) {
    return new RevisionResult(
        database,
        target,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        warnings,
        List.of(),
        List.of(),
        false,
        Optional.empty());
  }
}
