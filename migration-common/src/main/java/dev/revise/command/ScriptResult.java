package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;

/**
 * A script for the database's own shell.
 *
 * @param missing what could not be said in SQL, a sentence each; the script stops there
 */
public record ScriptResult(
    String database,
    String dialect,
    RevisionId from,
    RevisionId to,
    String sql,
    List<String> missing) {}
