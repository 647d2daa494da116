package dev.revise.revision;

import dev.revise.operation.JavaStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RunStep;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Quantity;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** Code that a revision could run: it has a connection, or a table to walk over alone. */
final class RunnableSteps {
  private RunnableSteps() {}

  static void require(Revision revision, Schema before, Operations operations) {
    operations.stream()
        .flatMap(RunnableSteps::code)
        .forEach(step -> require(revision, before, operations, step));
  }

  /** The operation that is all of a revision, if its chunks are committed. */
  static Optional<RunStep> resumable(Operations operations) {
    return operations.stream()
        .filter(RunStep.class::isInstance)
        .map(RunStep.class::cast)
        .filter(run -> run.forward() instanceof ResumableStep)
        .findFirst();
  }

  private static Stream<JavaStep> code(Operation operation) {
    return operation instanceof RunStep run
        ? Stream.of(run.forward(), run.backward())
            .filter(JavaStep.class::isInstance)
            .map(JavaStep.class::cast)
        : Stream.empty();
  }

  private static void require(
      Revision revision, Schema before, Operations operations, JavaStep step) {
    if (step instanceof ResumableStep resumable) {
      requireAlone(revision, operations);
      requireOrder(revision, before.table(resumable.table()));
      requireRows(revision, resumable.chunkSize());
    } else if (!(step instanceof ConnectionStep)) {
      throw new MigrationException(
          "revision \"%s\" cannot run %s; let it implement ConnectionStep or ResumableStep"
              .formatted(revision.id(), step.name()));
    }
  }

  private static void requireAlone(Revision revision, Operations operations) {
    if (operations.list().size() > 1) {
      throw new MigrationException(
          "revision \"%s\" moves rows in chunks that are committed, so it can hold nothing else; give its other operations a revision of their own"
              .formatted(revision.id()));
    }
  }

  private static void requireOrder(Revision revision, Table table) {
    PrimaryKey key =
        table
            .primaryKey()
            .orElseThrow(
                () ->
                    new MigrationException(
                        "revision \"%s\" cannot walk over %s, which has no primary key to order it; move its rows in one transaction"
                            .formatted(revision.id(), table.name())));
    key.columns().stream()
        .filter(column -> table.column(column).orElseThrow().type() == Simple.BINARY)
        .findFirst()
        .ifPresent(
            column -> {
              throw new MigrationException(
                  "revision \"%s\" cannot walk over %s, as the bytes of %s cannot be kept as text; move its rows in one transaction"
                      .formatted(revision.id(), table.name(), column));
            });
  }

  private static void requireRows(Revision revision, int chunkSize) {
    if (chunkSize < 1) {
      throw new MigrationException(
          "revision \"%s\" moves %s at a time; a chunk has at least one"
              .formatted(revision.id(), new Quantity(chunkSize, "row")));
    }
  }
}
