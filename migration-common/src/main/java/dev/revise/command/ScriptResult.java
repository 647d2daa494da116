package dev.revise.command;

import dev.revise.revision.RevisionId;

/** A script for the database's own shell. */
public record ScriptResult(
    String database, String dialect, RevisionId from, RevisionId to, String sql) {}
