package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.Optional;

/** A history that was rewritten. */
public record StampResult(
    String database, RevisionId from, RevisionId to, Optional<String> alembicId) {}
