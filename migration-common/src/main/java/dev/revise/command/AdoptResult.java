package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param differences what is not as the revision says: comments, or more if somebody asserted it
 */
public record AdoptResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    List<FoundDifference> differences) {}
