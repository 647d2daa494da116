package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.nio.file.Path;

/**
 * A backup that was written or put back.
 *
 * @param revision the one that the database in the file is at
 */
public record BackupResult(String database, RevisionId revision, Path file) {}
