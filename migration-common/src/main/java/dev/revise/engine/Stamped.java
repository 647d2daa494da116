package dev.revise.engine;

import dev.revise.revision.Checkpoint;
import dev.revise.revision.RevisionId;
import java.util.Optional;

/**
 * A history that was rewritten.
 *
 * @param before the last revision that was in force before, whatever else was wrong
 * @param forgotten the revision that was half-way, of which nobody knows any more how far it is
 */
public record Stamped(RevisionId before, Optional<Checkpoint> forgotten) {}
