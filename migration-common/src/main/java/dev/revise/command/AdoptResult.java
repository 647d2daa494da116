package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param differences what is not as the revision says: comments, or more if somebody asserted it
 * @param forgotten the revision that was half-way, of which nobody knows any more how far it is
 */
public record AdoptResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    List<FoundDifference> differences,
    Optional<UnderWay> forgotten) {}
