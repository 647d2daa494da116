package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.Optional;

/**
 * A history that was rewritten.
 *
 * @param forgotten the revision that was half-way, of which nobody knows any more how far it is
 */
public record StampResult(
    String database,
    RevisionId from,
    RevisionId to,
    Optional<String> alembicId,
    Optional<UnderWay> forgotten) {}
