package dev.revise.command;

import dev.revise.operation.Irreversible;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.revision.ResumableStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation in its one line.
 *
 * @param losesData whether rows lose values that the inverse cannot bring back
 * @param loses what that is, where its author says so
 * @param irreversible why nobody can do it, the end of a sentence
 */
public record OperationLine(
    String operation, boolean losesData, Optional<String> loses, Optional<String> irreversible) {

  /** One that says no more of what it loses. */
  public OperationLine(String operation, boolean losesData) {
    this(operation, losesData, Optional.empty(), Optional.empty());
  }

  public static List<OperationLine> of(Operations operations) {
    return operations.stream().map(OperationLine::of).toList();
  }

  /** Its one line, and whether it is committed in chunks. */
  static String words(Operation operation) {
    return operation instanceof RunStep run && run.forward() instanceof ResumableStep step
        ? String.format(
            Locale.ROOT, "%s (resumable, in chunks of %,d)", operation.describe(), step.chunkSize())
        : operation.describe();
  }

  private static OperationLine of(Operation operation) {
    Optional<RunStep> step =
        Optional.of(operation).filter(RunStep.class::isInstance).map(RunStep.class::cast);
    return new OperationLine(
        words(operation),
        operation.losesData(),
        step.flatMap(run -> run.forward().loses()),
        step.map(RunStep::forward)
            .filter(Irreversible.class::isInstance)
            .map(forward -> ((Irreversible) forward).because()));
  }
}
