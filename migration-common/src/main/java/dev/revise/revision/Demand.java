package dev.revise.revision;

import dev.revise.operation.JavaStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.Placeholders;
import dev.revise.operation.RunStep;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Optional;

/**
 * What a data step was not told and cannot do without.
 *
 * @param revision whose step it is
 * @param summary the step
 * @param missing what it lacks and how to give it, a sentence without its beginning
 */
public record Demand(RevisionStep revision, String summary, String missing) {

  /** Those that the placeholders leave open. */
  static List<Demand> unmet(RevisionStep step, Operations operations, Placeholders given) {
    return operations.stream()
        .flatMap(operation -> unmet(step, operation, given).stream())
        .toList();
  }

  private static Optional<Demand> unmet(
      RevisionStep step, Operation operation, Placeholders given) {
    if (operation instanceof RunStep run && run.forward() instanceof JavaStep code) {
      try {
        code.check(given);
      } catch (MigrationException e) {
        return Optional.of(new Demand(step, run.summary(), e.getMessage()));
      }
    }
    return Optional.empty();
  }

  /** {@code revision 0002 of sky cannot begin "move stars": placeholder x is missing, ...}. */
  public String sentence() {
    return "revision %s of %s cannot begin \"%s\": %s"
        .formatted(
            revision.revision().id(), revision.revision().database().name(), summary, missing);
  }
}
