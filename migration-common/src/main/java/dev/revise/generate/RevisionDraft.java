package dev.revise.generate;

import dev.revise.operation.Operations;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A revision before it is a class.
 *
 * @param id its number
 * @param message what it does, as its author said it: {@code DM-12345: add can_see_sky}
 * @param date the day it is written
 * @param before the schema that it finds
 * @param operations what it does to that schema; none for one that its author fills in by hand
 */
public record RevisionDraft(
    RevisionId id, String message, LocalDate date, Schema before, Operations operations) {

  /** {@code V0017__Add_can_see_sky}. */
  public String className() {
    return "V" + id + "__" + new Message(message).className();
  }

  /** {@code DM-12345} where the message begins with a ticket. */
  public Optional<String> ticket() {
    return new Message(message).ticket();
  }
}
