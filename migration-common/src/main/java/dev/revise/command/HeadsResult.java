package dev.revise.command;

import java.util.List;

/** The last revisions of a database: one, or none while it has no revision. */
public record HeadsResult(String database, List<RevisionSummary> heads) {
  public HeadsResult {
    heads = List.copyOf(heads);
  }
}
