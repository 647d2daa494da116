package dev.revise.command;

import java.util.List;

/**
 * @param from where the first schema was read, without a password
 * @param to the same of the second
 * @param dialect whose normal form both were compared in
 * @param differences in what the first is not as the second
 * @param operations what makes the first as the second, in order
 * @param warnings what somebody should look at: likely renames, and what was left out, a sentence
 *     each
 * @param sql the operations as a script that runs as it is
 */
public record DiffResult(
    String from,
    String to,
    String dialect,
    boolean same,
    List<FoundDifference> differences,
    List<OperationLine> operations,
    List<String> warnings,
    String sql) {}
