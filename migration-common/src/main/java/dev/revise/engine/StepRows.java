package dev.revise.engine;

import dev.revise.revision.RevisionId;

/**
 * How many rows a data step touched.
 *
 * @param step its one line
 */
public record StepRows(RevisionId revision, String step, long rows) {}
