package dev.revise.dialect;

import java.util.Optional;

/** What a database is asked to do. */
public sealed interface Command {

  /** SQL that changes something, without a semicolon at its end. */
  record Statement(String sql) implements Command {}

  /**
   * Something that must hold before the statements after it may run.
   *
   * @param countSql a query for one number, how many rows are in the way
   * @param problem what those rows are and the way out; follows the number in a sentence
   * @param lossy SQL that gets them out of the way by emptying values, if that is possible and
   *     somebody allows it
   */
  record Requirement(String countSql, String problem, Optional<String> lossy) implements Command {
    public Requirement(String countSql, String problem) {
      this(countSql, problem, Optional.empty());
    }
  }

  /**
   * What no script can do.
   *
   * @param what in one line: {@code run by revise: cdb.Scheme}
   */
  record Unscripted(String what) implements Command {}
}
