package dev.revise.command;

import dev.revise.diff.Drift;
import java.util.List;
import java.util.Optional;

/**
 * In what a database differs from a revision, but for what is a site's own.
 *
 * @param leftOut what that does without, in a sentence
 * @param warnings what somebody should know about what is ignored, a sentence each
 */
record LiveDrift(Drift drift, Optional<String> leftOut, List<String> warnings) {}
