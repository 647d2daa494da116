package dev.revise.revision;

import dev.revise.operation.JavaStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.schema.MigrationException;
import java.util.stream.Stream;

/** Code without a connection is nothing that a revision could run. */
final class RunnableSteps {
  private RunnableSteps() {}

  static void require(Revision revision, Operations operations) {
    operations.stream()
        .flatMap(RunnableSteps::code)
        .filter(step -> !(step instanceof ConnectionStep))
        .findFirst()
        .ifPresent(
            step -> {
              throw new MigrationException(
                  "revision \"%s\" cannot run %s; let it implement ConnectionStep"
                      .formatted(revision.id(), step.name()));
            });
  }

  private static Stream<JavaStep> code(Operation operation) {
    return operation instanceof RunStep run
        ? Stream.of(run.forward(), run.backward())
            .filter(JavaStep.class::isInstance)
            .map(JavaStep.class::cast)
        : Stream.empty();
  }
}
