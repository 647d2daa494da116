package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.Optional;

/**
 * @param revision {@code 0000} at base
 * @param alembicId the Alembic revision it corresponds to
 * @param hasHistory whether the database was ever moved or taken over
 * @param underWay the revision that it is half-way to or from
 */
public record CurrentResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    boolean head,
    boolean hasHistory,
    Optional<UnderWay> underWay) {}
