package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param revision the nearest; {@code 0000} for an empty database
 * @param exact whether nothing but comments differs
 * @param alike other revisions of which the same is true
 * @param differences from the nearest revision, those of comments included
 * @param alembic Alembic's own table, if there is one
 * @param leftOut what was not compared: what is the site's own, ignored or not managed
 * @param warnings what somebody should know about what was ignored, a sentence each
 */
public record IdentifyResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    boolean exact,
    List<RevisionId> alike,
    List<FoundDifference> differences,
    Optional<AlembicState> alembic,
    List<String> leftOut,
    List<String> warnings) {
  public IdentifyResult {
    warnings = List.copyOf(warnings);
  }
}
