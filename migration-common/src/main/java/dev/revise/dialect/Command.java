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
   * @param rowsSql a query that shows those rows, where there is a use for it
   */
  record Requirement(
      String countSql, String problem, Optional<String> lossy, Optional<String> rowsSql)
      implements Command {
    public Requirement(String countSql, String problem) {
      this(countSql, problem, Optional.empty(), Optional.empty());
    }

    Requirement shownBy(String query) {
      return new Requirement(countSql, problem, lossy, Optional.of(query));
    }

    Requirement givingWay(Optional<String> sql) {
      return new Requirement(countSql, problem, sql, rowsSql);
    }

    /** {@code 1 row of s.star has no name; give it one first}. */
    public String sentence(long rows) {
      return rows + " " + (rows == 1 ? ofOne(problem) : problem);
    }

    private static String ofOne(String problem) {
      return problem
          .replaceFirst("^rows of (\\S+) have ", "row of $1 has ")
          .replaceFirst("^rows of (\\S+) hold ", "row of $1 holds ")
          .replaceFirst("^rows of (\\S+) break ", "row of $1 breaks ")
          .replaceFirst("^rows of ", "row of ")
          .replaceFirst("; give them one first", "; give it one first")
          .replaceFirst("(delete|mend or delete) them first", "$1 it first");
    }
  }

  /**
   * What no script can do.
   *
   * @param what in one line: {@code run by revise: cdb.Scheme}
   */
  record Unscripted(String what) implements Command {}
}
