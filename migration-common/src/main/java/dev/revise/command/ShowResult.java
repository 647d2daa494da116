package dev.revise.command;

import java.util.List;

/**
 * All there is to know of a revision.
 *
 * @param downgrade what takes its operations back, in order
 */
public record ShowResult(
    String database,
    RevisionSummary revision,
    List<OperationLine> downgrade,
    List<Script> scripts) {
  public ShowResult {
    downgrade = List.copyOf(downgrade);
    scripts = List.copyOf(scripts);
  }
}
