package dev.revise.command;

import java.util.List;

/** The revisions of a database, last first. */
public record HistoryResult(String database, List<RevisionSummary> revisions) {
  public HistoryResult {
    revisions = List.copyOf(revisions);
  }
}
