package dev.revise.command;

import dev.revise.operation.Operation;
import dev.revise.revision.RevisionId;
import dev.revise.source.jdbc.Dependent;

/**
 * Something that no revision knows and that stands in the way of one.
 *
 * @param revision the one that cannot be passed
 */
record BlockingDependent(RevisionId revision, Operation operation, Dependent dependent) {

  /**
   * {@code view own.nights depends on column sky.night.seeing, so that revision 0003 cannot ...}.
   */
  String sentence() {
    return "%s depends on %s%s, so that revision %s cannot %s; drop it first, and make it again afterwards"
        .formatted(
            dependent,
            dependent.on(),
            dependent.column().map(column -> "." + column).orElse(""),
            revision,
            operation.describe());
  }
}
