package dev.revise.generate;

import dev.revise.operation.Operations;
import dev.revise.revision.Origin;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A revision before it is a class.
 *
 * @param id its number
 * @param message what it does, as its author said it: {@code DM-12345: add can_see_sky}
 * @param origin where it comes from; its ticket is that of the message
 * @param before the schema that it finds
 * @param operations what it does to that schema; none for one that its author fills in by hand
 */
public record RevisionDraft(
    RevisionId id, String message, Origin origin, Schema before, Operations operations) {

  public RevisionDraft(
      RevisionId id, String message, LocalDate date, Schema before, Operations operations) {
    this(
        id,
        message,
        new Origin(date, new Message(message).ticket(), Optional.empty()),
        before,
        operations);
  }

  /** {@code V0017__Add_can_see_sky}. */
  public String className() {
    return "V" + id + "__" + new Message(message).className();
  }

  /** The schema that it leaves. */
  public Schema after() {
    return operations.applyTo(before);
  }

  /** The same, carried over from an Alembic history where it has that id. */
  public RevisionDraft alembic(String alembicId) {
    return new RevisionDraft(id, message, origin.alembic(alembicId), before, operations);
  }
}
