package dev.revise.revision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a revision comes from.
 *
 * @param date the day it was written
 * @param ticket the ticket that asked for it, such as {@code DM-12345}
 * @param alembicId the revision of an Alembic history that it corresponds to
 */
public record Origin(LocalDate date, Optional<String> ticket, Optional<String> alembicId) {

  /** Written that day, {@code 2025-06-09}. */
  public static Origin on(String date) {
    return new Origin(LocalDate.parse(date), Optional.empty(), Optional.empty());
  }

  public Origin ticket(String id) {
    return new Origin(date, Optional.of(id), alembicId);
  }

  public Origin alembic(String id) {
    return new Origin(date, ticket, Optional.of(id));
  }
}
