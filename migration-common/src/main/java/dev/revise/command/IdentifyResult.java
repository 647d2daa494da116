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
 * @param leftOut what is the site's own and was not compared
 */
public record IdentifyResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    boolean exact,
    List<RevisionId> alike,
    List<FoundDifference> differences,
    Optional<AlembicState> alembic,
    Optional<String> leftOut) {}
