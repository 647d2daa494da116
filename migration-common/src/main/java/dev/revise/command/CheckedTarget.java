package dev.revise.command;

import dev.revise.diff.Drift;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import java.util.List;

/**
 * Whether the revisions of a database lead to what its module says that the schema should be.
 *
 * @param schema where that is written
 * @param head the last revision
 * @param differences in what the head is not so
 * @param operations what the revision that is missing would do
 * @param warnings what somebody should look at, a sentence each
 */
public record CheckedTarget(
    String schema,
    RevisionId head,
    boolean clean,
    List<FoundDifference> differences,
    List<OperationLine> operations,
    List<String> warnings) {

  static CheckedTarget of(ManagedDatabase database, ReadSchema target, boolean ignoringComments) {
    TargetComparison compared = TargetComparison.of(database, target, List.of());
    Drift all = compared.comparison().drift();
    Drift drift = ignoringComments ? all.withoutComments() : all;
    Operations operations =
        ignoringComments ? compared.operations().withoutComments() : compared.operations();
    return new CheckedTarget(
        compared.label(),
        database.history().head(),
        drift.isClean(),
        Differences.of(drift),
        drift.isClean() ? List.of() : OperationLine.of(operations),
        compared.warnings());
  }
}
