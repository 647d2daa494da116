package dev.revise.revision;

import dev.revise.operation.Operation;
import dev.revise.operation.RunStep;
import java.util.Optional;

/**
 * What a data step takes away, by the word of its author.
 *
 * @param revision whose step it is
 * @param summary the step
 * @param what nobody can bring back: {@code which of the two labels a row had}
 */
public record StepLoss(RevisionId revision, String summary, String what) {

  static Optional<StepLoss> of(RevisionStep step, Operation operation) {
    return operation instanceof RunStep run
        ? run.forward().loses().map(what -> new StepLoss(step.revision().id(), run.summary(), what))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%s (\"%s\" of revision %s)".formatted(what, summary, revision);
  }
}
