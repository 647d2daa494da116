package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.Checkpoint;
import dev.revise.revision.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A revision that is half-way: some of its chunks are committed.
 *
 * @param direction {@code upgrade} or {@code downgrade}
 * @param step its one line
 * @param rows how many were touched so far
 * @param seconds how long that took
 * @param by the user of the database who began it
 * @param at when that was
 * @param sentence all of it in words
 */
public record UnderWay(
    RevisionId revision,
    String direction,
    String step,
    long rows,
    double seconds,
    String by,
    Instant at,
    String sentence) {

  /** The one of a database, if there is one. */
  static Optional<UnderWay> of(LiveDatabase database, Duration patience) {
    return database
        .ask(patience, connection -> Checkpoint.underWay(connection, database.history()))
        .map(checkpoint -> of(checkpoint, database.name()));
  }

  static UnderWay of(Checkpoint checkpoint, String database) {
    return new UnderWay(
        checkpoint.revision(),
        checkpoint.direction(),
        checkpoint.step(),
        checkpoint.rows(),
        checkpoint.seconds(),
        checkpoint.by(),
        checkpoint.at().truncatedTo(ChronoUnit.SECONDS),
        checkpoint.sentence(database));
  }
}
