package dev.revise.revision;

import dev.revise.operation.Irreversible;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import java.util.Optional;

/**
 * A revision that nobody can pass that way, whatever is allowed.
 *
 * @param revision where the way ends
 * @param reachable the revision that one can go to at most
 * @param up which way it is
 * @param summary the step that cannot be done
 * @param because why: the end of a sentence
 */
public record Barrier(
    RevisionId revision, RevisionId reachable, boolean up, String summary, String because) {

  static Optional<Barrier> above(RevisionStep step) {
    return in(step, true, step.upgrade());
  }

  static Optional<Barrier> below(RevisionStep step) {
    return in(step, false, step.downgrade());
  }

  private static Optional<Barrier> in(RevisionStep step, boolean up, Operations operations) {
    RevisionId revision = step.revision().id();
    RevisionId reachable = up ? revision.previous() : revision;
    return operations.stream()
        .flatMap(
            operation ->
                reason(operation).stream()
                    .map(
                        because ->
                            new Barrier(revision, reachable, up, operation.describe(), because)))
        .findFirst();
  }

  private static Optional<String> reason(Operation operation) {
    return operation instanceof RunStep step && step.forward() instanceof Irreversible irreversible
        ? Optional.of(irreversible.because())
        : Optional.empty();
  }

  /** Why a database cannot go there, and how far it can. */
  public String sentence(String database) {
    String way = up ? "upgrade" : "downgrade";
    return "%s of %s cannot pass revision %s: \"%s\" is irreversible, because %s; %s to %s at most"
        .formatted(way, database, revision, summary, because, way, reachable);
  }
}
