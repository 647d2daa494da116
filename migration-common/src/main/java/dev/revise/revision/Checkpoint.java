package dev.revise.revision;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Quantity;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a revision is whose chunks are committed.
 *
 * @param up which way it is under way
 * @param step its one line
 * @param last the last key that is done; empty while none is
 * @param rows how many were touched, by all runs so far
 * @param seconds how long that took
 * @param by the user of the database who began it
 * @param at when that was
 * @param rank of the last row of Flyway's history then
 * @param done whether there is nothing left but the row of Flyway's
 */
public record Checkpoint(
    RevisionId revision,
    boolean up,
    String step,
    List<String> last,
    long rows,
    double seconds,
    String by,
    Instant at,
    int rank,
    boolean done) {
  public Checkpoint {
    last = List.copyOf(last);
  }

  /**
   * The one of a database, if a revision is under way or was interrupted.
   *
   * @param history Flyway's
   */
  public static Optional<Checkpoint> underWay(Connection connection, TableName history)
      throws SQLException {
    return new CheckpointTable(connection, history).underWay();
  }

  /**
   * Forgets how far that is.
   *
   * @return what was forgotten
   */
  public static Optional<Checkpoint> forget(Connection connection, TableName history)
      throws SQLException {
    CheckpointTable table = new CheckpointTable(connection, history);
    Optional<Checkpoint> underWay = table.underWay();
    table.forget();
    return underWay;
  }

  public boolean isOf(RevisionStep other, boolean upwards) {
    return revision.equals(other.revision().id()) && up == upwards;
  }

  /**
   * Lets nothing else move.
   *
   * @throws MigrationException if the plan begins with another revision, or goes the other way
   */
  public void require(Plan plan, String database) {
    if (!plan.isEmpty() && !isOf(plan.steps().get(0), plan.isUpgrade())) {
      throw new MigrationException(refusal(database));
    }
  }

  String refusal(String database) {
    RevisionId target = up ? revision : revision.previous();
    return "%s; finish it first: %s"
        .formatted(sentence(database), CommandHint.of(database, direction(), target.toString()));
  }

  /** {@code revision 0019 of sky is half-way up: 412,000 rows are done}. */
  public String sentence(String database) {
    return "revision %s of %s is half-way %s: %s"
        .formatted(revision, database, up ? "up" : "down", doneRows());
  }

  String doneRows() {
    return new Quantity(rows, "row").with("is done", "are done");
  }

  /** {@code upgrade} or {@code downgrade}. */
  public String direction() {
    return up ? "upgrade" : "downgrade";
  }

  Checkpoint plus(List<String> upTo, long moreRows, double moreSeconds) {
    return new Checkpoint(
        revision, up, step, upTo, rows + moreRows, seconds + moreSeconds, by, at, rank, done);
  }

  Checkpoint finished() {
    return new Checkpoint(revision, up, step, last, rows, seconds, by, at, rank, true);
  }
}
