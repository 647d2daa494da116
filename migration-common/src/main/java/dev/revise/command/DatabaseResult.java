package dev.revise.command;

import dev.revise.revision.RevisionId;

/**
 * A managed database.
 *
 * @param module the directory of its module in the repository
 * @param revisions how many it has
 * @param head the last of them
 * @param url where it is, without a password
 */
public record DatabaseResult(
    String database, String module, String schema, int revisions, RevisionId head, String url) {}
