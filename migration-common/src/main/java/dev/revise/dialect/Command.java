package dev.revise.dialect;

/** What a database is asked to do. */
public sealed interface Command {

  /** SQL that changes something, without a semicolon at its end. */
  record Statement(String sql) implements Command {}

  /**
   * Something that must hold before the statements after it may run.
   *
   * @param countSql a query for one number, how many rows are in the way
   * @param problem what those rows are and the way out; follows the number in a sentence
   */
  record Requirement(String countSql, String problem) implements Command {}
}
