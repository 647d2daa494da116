package dev.revise.command;

import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A revision as a list shows it.
 *
 * @param hash SHA-256 of its operations, as {@code revisions.lock} keeps it
 * @param operations what its upgrade does
 */
public record RevisionSummary(
    RevisionId revision,
    boolean head,
    String description,
    LocalDate date,
    Optional<String> ticket,
    Optional<String> alembicId,
    String hash,
    List<OperationLine> operations) {
  public RevisionSummary {
    operations = List.copyOf(operations);
  }

  static RevisionSummary of(RevisionStep step, RevisionHistory history) {
    Revision revision = step.revision();
    return new RevisionSummary(
        revision.id(),
        revision.id().equals(history.head()),
        revision.getDescription(),
        revision.origin().date(),
        revision.origin().ticket(),
        revision.origin().alembicId(),
        step.hash(),
        OperationLine.of(step.upgrade()));
  }
}
