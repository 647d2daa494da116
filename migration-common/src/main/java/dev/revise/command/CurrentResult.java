package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param revision {@code 0000} at base, and where there is no history
 * @param alembicId the Alembic revision it corresponds to
 * @param hasHistory whether the database was ever moved or taken over
 * @param tables how many tables are there although there is no history
 * @param alembic Alembic's own table, if there is one
 * @param underWay the revision that it is half-way to or from
 * @param finding why the history cannot be relied on, with the ways out
 * @param notes what somebody should do about it, a sentence each
 */
public record CurrentResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    boolean head,
    boolean hasHistory,
    int tables,
    Optional<AlembicState> alembic,
    Optional<UnderWay> underWay,
    Optional<String> finding,
    List<String> notes) {
  public CurrentResult {
    notes = List.copyOf(notes);
  }

  /**
   * Whether that is the revision: a database with tables and no history is at one that we do not
   * know.
   */
  public boolean isKnown() {
    return hasHistory || notes.isEmpty();
  }
}
