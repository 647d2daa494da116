package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param differences what is not as the revision says: comments, or more if somebody asserted it
 * @param forgotten the revision that was half-way, of which nobody knows any more how far it is
 * @param alembic Alembic's own table afterwards, if there is one
 * @param notes what somebody should do next, a sentence each
 * @param leftOut what was not compared: what is the site's own, ignored or not managed
 * @param warnings what somebody should know about what was ignored, a sentence each
 */
public record AdoptResult(
    String database,
    RevisionId revision,
    Optional<String> alembicId,
    List<FoundDifference> differences,
    Optional<UnderWay> forgotten,
    Optional<AlembicState> alembic,
    List<String> notes,
    List<String> leftOut,
    List<String> warnings) {
  public AdoptResult {
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  AdoptResult noting(String note) {
    return new AdoptResult(
        database,
        revision,
        alembicId,
        differences,
        forgotten,
        alembic,
        Stream.concat(Stream.of(note), notes.stream()).toList(),
        leftOut,
        warnings);
  }
}
