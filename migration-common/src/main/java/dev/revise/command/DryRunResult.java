package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/** What a move would do. */
public record DryRunResult(
    String database,
    RevisionId from,
    RevisionId to,
    List<PlannedRevision> revisions,
    List<LostData> losses) {

  /**
   * @param operations a line each
   * @param locks the strongest on each table that is there before: {@code ACCESS EXCLUSIVE on s.t}
   */
  public record PlannedRevision(
      RevisionId revision, String description, List<String> operations, List<String> locks) {}

  /**
   * @param column none when the whole table goes
   * @param rows how many rows the table has, or how many of them have a value in the column
   */
  public record LostData(String table, Optional<String> column, long rows) {}
}
