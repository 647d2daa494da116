package dev.revise.command;

import dev.revise.diff.Drift;
import java.util.List;

/**
 * In what a database differs from a revision, but for what is a site's own.
 *
 * @param leftOut what that does without, a sentence each
 * @param warnings what somebody should know about what is ignored, a sentence each
 */
record LiveDrift(Drift drift, List<String> leftOut, List<String> warnings) {}
