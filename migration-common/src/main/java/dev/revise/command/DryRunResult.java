package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What a move would do.
 *
 * @param losses what schema changes take away
 * @param stepLosses what data steps take away
 * @param irreversible what ends the way before it gets there, if anything does
 * @param obstacles rows in the way of an operation: nothing moves before they are changed
 * @param untold data steps that were not told what they need: nothing moves before they are
 * @param dependents views and foreign keys of the site that must go first, a sentence each
 * @param siteLosses grants, indexes, triggers and so on of the site that go, a sentence each
 */
public record DryRunResult(
    String database,
    RevisionId from,
    RevisionId to,
    List<PlannedRevision> revisions,
    List<LostData> losses,
    List<LostByStep> stepLosses,
    Optional<WayEnd> irreversible,
    List<RowsInTheWay> obstacles,
    List<UntoldStep> untold,
    List<String> dependents,
    List<String> siteLosses) {

  /**
   * @param operations a line each
   * @param expressions SQL that runs as somebody wrote it: checks, defaults, conditions, queries
   * @param locks the strongest on each table that is there before: {@code ACCESS EXCLUSIVE on s.t}
   */
  public record PlannedRevision(
      RevisionId revision,
      String description,
      List<String> operations,
      List<String> expressions,
      List<String> locks) {}

  /**
   * @param column none when the whole table goes
   * @param rows how many rows the table has, or how many of them have a value in the column
   */
  public record LostData(String table, Optional<String> column, long rows) {}

  /**
   * @param step its one line
   * @param loses what nobody can bring back
   */
  public record LostByStep(RevisionId revision, String step, String loses) {}

  /**
   * @param operation in its one line
   * @param problem what those rows are and the way out, behind their number
   * @param query what shows them; none where it is all rows of the table
   */
  public record RowsInTheWay(
      RevisionId revision, String operation, String problem, Optional<String> query) {}

  /**
   * @param step its one line
   * @param missing what it lacks and how to give it
   */
  public record UntoldStep(RevisionId revision, String step, String missing) {}

  /**
   * @param revision the one that cannot be passed
   * @param step its one line
   * @param because why, the end of a sentence
   * @param reachable the revision that can be reached at most
   */
  public record WayEnd(RevisionId revision, String step, String because, RevisionId reachable) {}
}
