package dev.revise.revision;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.Placeholders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The way from one revision to another.
 *
 * @param steps the revisions that are applied or taken back, in that order
 */
public record Plan(RevisionId from, RevisionId to, List<RevisionStep> steps) {
  public Plan {
    steps = List.copyOf(steps);
  }

  public static Plan between(RevisionHistory history, RevisionId from, RevisionId to) {
    int low = Math.min(from.number(), to.number());
    int high = Math.max(from.number(), to.number());
    List<RevisionStep> steps = new ArrayList<>(history.steps().subList(low, high));
    if (isUpgrade(from, to)) {
      return new Plan(from, to, steps);
    }
    Collections.reverse(steps);
    return new Plan(from, to, steps);
  }

  public boolean isUpgrade() {
    return isUpgrade(from, to);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** What one of the steps does, in the direction of this plan. */
  public Operations operations(RevisionStep step) {
    return isUpgrade() ? step.upgrade() : step.downgrade();
  }

  /** What all of them do. */
  public Operations operations() {
    List<Operation> all = new ArrayList<>();
    steps.forEach(step -> all.addAll(operations(step).list()));
    return new Operations(all);
  }

  /** The revision the database is at before that step. */
  public RevisionId before(RevisionStep step) {
    return isUpgrade() ? below(step) : step.revision().id();
  }

  /** The revision the database is at after that step. */
  public RevisionId after(RevisionStep step) {
    return isUpgrade() ? step.revision().id() : below(step);
  }

  /** The first revision on the way that nobody can pass, if there is one. */
  public Optional<Barrier> barrier() {
    return steps.stream()
        .map(step -> isUpgrade() ? Barrier.above(step) : Barrier.below(step))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first revision on the way that no transaction takes back, as its chunks are committed. */
  public Optional<RevisionId> firstInChunks() {
    return steps.stream()
        .filter(step -> RunnableSteps.resumable(operations(step)).isPresent())
        .map(step -> step.revision().id())
        .findFirst();
  }

  /** What data steps on the way were not told and cannot do without. */
  public List<Demand> unmet(Placeholders given) {
    return steps.stream()
        .flatMap(step -> Demand.unmet(step, operations(step), given).stream())
        .toList();
  }

  /** What data steps on the way take away. */
  public List<StepLoss> stepLosses() {
    return steps.stream().flatMap(step -> stepLosses(step).stream()).toList();
  }

  /** What data steps of one of the steps take away, in the direction of this plan. */
  public List<StepLoss> stepLosses(RevisionStep step) {
    return operations(step).stream()
        .flatMap(operation -> StepLoss.of(step, operation).stream())
        .toList();
  }

  private static RevisionId below(RevisionStep step) {
    return step.revision().id().previous();
  }

  private static boolean isUpgrade(RevisionId from, RevisionId to) {
    return from.compareTo(to) <= 0;
  }
}
