package dev.revise.command;

import dev.revise.revision.RevisionId;

/**
 * A managed database.
 *
 * @param module the directory of its module in the repository
 * @param head its last revision
 * @param url where it is, without a password
 */
public record DatabaseResult(
    String database, String module, String schema, RevisionId head, String url) {}
