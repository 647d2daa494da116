package dev.revise.command;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionStep;
import java.util.List;

/** {@code heads}: where {@code upgrade} goes when it is told nothing else. */
public final class Heads {
  private Heads() {}

  public static HeadsResult of(ManagedDatabase database) {
    RevisionHistory history = database.history();
    List<RevisionStep> steps = history.steps();
    return new HeadsResult(
        database.name(),
        steps.subList(Math.max(steps.size() - 1, 0), steps.size()).stream()
            .map(step -> RevisionSummary.of(step, history))
            .toList());
  }
}
