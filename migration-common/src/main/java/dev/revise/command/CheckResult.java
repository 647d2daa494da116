package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;

/**
 * @param mending the operations that would make the database as its revision says, in order
 * @param sql the same as SQL
 */
public record CheckResult(
    String database,
    RevisionId revision,
    boolean clean,
    List<FoundDifference> differences,
    List<String> mending,
    String sql) {}
