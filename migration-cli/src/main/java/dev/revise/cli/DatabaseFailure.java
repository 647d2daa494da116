package dev.revise.cli;

/**
 * What {@code --json} prints in place of the result of a database that could not be asked, while
 * the others were.
 *
 * @param error in one sentence
 * @param exitCode how the command would end for this database alone
 */
record DatabaseFailure(String database, String error, int exitCode) {}
