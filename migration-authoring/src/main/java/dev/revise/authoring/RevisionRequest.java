package dev.revise.authoring;

import dev.revise.command.Zones;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a new revision is asked to be.
 *
 * @param message what it does, in its author's words, after a ticket where the module asks for one
 * @param target where the schema is that it leads to; none for where the module says
 * @param empty whether its author fills it in by hand
 * @param renames {@code TABLE.COLUMN=NEW} or {@code TABLE=NEW}, as {@code --rename} says them
 * @param date the day it is written
 * @param alembicId its id in the Alembic history that it is carried over from
 */
public record RevisionRequest(
    String message,
    Optional<String> target,
    boolean empty,
    List<String> renames,
    Fills fills,
    Zones zones,
    LocalDate date,
    Optional<String> alembicId) {
  public RevisionRequest {
    renames = List.copyOf(renames);
  }
}
