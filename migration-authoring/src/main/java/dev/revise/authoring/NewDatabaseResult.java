package dev.revise.authoring;

import dev.revise.command.OperationLine;
import java.util.List;

/**
 * @param module the directory of its module
 * @param packageName the package of its classes
 * @param source where its schema was read, without a password
 * @param operations what its first revision does
 * @param expressions SQL that it runs as somebody wrote it: checks, defaults, conditions, queries
 * @param roles the roles that must be there before
 * @param warnings what somebody should look at, and what was left out, a sentence each
 * @param files the files that are new, from the repository's root
 * @param edited the files that name the module now
 * @param written whether all that is written
 * @param next commands to go on with
 */
public record NewDatabaseResult(
    String database,
    String module,
    String packageName,
    String source,
    List<OperationLine> operations,
    List<String> expressions,
    List<String> roles,
    List<String> warnings,
    List<String> files,
    List<String> edited,
    boolean written,
    List<String> next) {}
