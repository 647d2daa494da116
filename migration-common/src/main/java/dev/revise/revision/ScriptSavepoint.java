package dev.revise.revision;

import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A way back for H2, whose schema changes no transaction takes back: the schema as H2's own SCRIPT
 * writes it, data included, kept in the table {@code revise_savepoint} beside Flyway's history.
 *
 * <p>The table tells by itself what to do with it, even after a crash. While it is there and
 * history ends with the row that it ended with then, a revision was interrupted and the script is
 * the truth. Once history has the row of that revision it is void. Where history went another way,
 * somebody has to look: neither is restored nor dropped what may be wanted. Once restored it is
 * called {@code revise_restored} until the row of the failed attempt is gone.
 */
public final class ScriptSavepoint {
  static final String SAVEPOINT = "revise_savepoint";
  static final String RESTORED = "revise_restored";
  static final String DRAFT = "revise_savepoint_draft";

  private final H2Schema schema;

  /**
   * @param home the managed schema
   * @param history Flyway's
   */
  public ScriptSavepoint(Connection connection, String home, TableName history) {
    this(new H2Schema(connection, home, history));
  }

  ScriptSavepoint(H2Schema schema) {
    this.schema = schema;
  }

  /**
   * Remembers the schema as it is before a revision; whoever calls holds Flyway's lock.
   *
   * @param up whether it is going to be applied
   * @throws SQLException also if somebody has a lock on a table: it would be in the way of going
   *     back too
   */
  void take(RevisionId revision, boolean up) throws SQLException {
    settle();
    take(SavepointPurpose.of(revision, up, schema.lastRow()));
  }

  /** The same before a backup is put back, which voids it at its end. */
  void takeForRestore() throws SQLException {
    settle();
    take(SavepointPurpose.restore(schema.lastRow()));
  }

  private void take(SavepointPurpose purpose) throws SQLException {
    schema.writeScript(DRAFT, purpose);
    schema.awaitTables();
    schema.renameTable(DRAFT, SAVEPOINT);
  }

  /**
   * Remembers that nothing of the revision has to be put back, so that the row of the failed
   * attempt goes.
   */
  void refuse() throws SQLException {
    settle();
    schema.writeEmptyScript(DRAFT, SavepointPurpose.restore(schema.lastRow()));
    schema.renameTable(DRAFT, RESTORED);
  }

  /**
   * Puts back what {@link #take} remembered.
   *
   * @throws SQLException if even that fails, telling both; the next run tries again
   */
  void restoreAfter(SQLException failure) throws SQLException {
    try {
      restore();
    } catch (SQLException e) {
      throw new SQLException(
          "%s; then the savepoint could not be restored, which the next run tries again: %s"
              .formatted(failure.getMessage(), e.getMessage()),
          failure);
    }
  }

  /**
   * Finishes what a failed or interrupted revision left: restores the schema if the revision never
   * got its row, and removes the row of a failed attempt. Does nothing while another runner holds
   * Flyway's lock, who will do it.
   */
  public void settleUnlessLocked() {
    try {
      if (schema.hasHistory() && schema.lockHistory()) {
        settle();
        settleChunks();
      }
    } catch (SQLException e) {
      throw new MigrationException(
          "cannot settle the last revision of %s: %s".formatted(schema.name(), e.getMessage()), e);
    }
  }

  /**
   * Whether a revision was interrupted; not while its runner is at work.
   *
   * @throws SQLException in a sentence if nobody can tell
   */
  public boolean isLeftBehind() throws SQLException {
    return schema.hasTable(SAVEPOINT) && isUnfinished() && schema.lockHistory();
  }

  /** Whether history is where it was when the savepoint was taken, so that it is the truth. */
  private boolean isUnfinished() throws SQLException {
    Optional<SavepointPurpose> purpose = schema.purposeIn(SAVEPOINT);
    if (purpose.isEmpty()) {
      return false;
    }
    if (purpose.get().lastRow().equals(schema.lastRow())) {
      return true;
    }
    if (schema.hasRowBehind(schema.rankIn(SAVEPOINT).orElseThrow(), purpose.get())) {
      return false;
    }
    throw new SQLException(
        "the history of %1$s was changed after an upgrade or downgrade was interrupted, so half a revision may be there; compare it with %3$s, and to keep it as it is run DROP TABLE %2$s"
            .formatted(
                schema.name(),
                SqlSyntax.quoted(schema.ours(SAVEPOINT)),
                CommandHint.of("identify")));
  }

  /** Finishes what a revision before left; whoever calls holds Flyway's lock. */
  void settle() throws SQLException {
    if (schema.hasTable(SAVEPOINT)) {
      if (isUnfinished()) {
        restore();
      } else {
        schema.dropTable(SAVEPOINT);
      }
    }
    if (schema.hasTable(DRAFT)) {
      schema.dropTable(DRAFT);
    }
    OptionalInt restored = schema.rankIn(RESTORED);
    if (restored.isPresent()) {
      schema.deleteFailedAfter(restored.getAsInt());
      schema.dropTable(RESTORED);
    }
  }

  /** Of a revision whose chunks are committed, only the row of the failed attempt is wrong. */
  private void settleChunks() throws SQLException {
    Optional<Checkpoint> checkpoint = schema.checkpoints().underWay();
    if (checkpoint.isPresent()) {
      schema.deleteFailedAfter(checkpoint.get().rank());
    }
  }

  private void restore() throws SQLException {
    schema.clear();
    schema.runScript(SAVEPOINT);
    schema.renameTable(SAVEPOINT, RESTORED);
  }
}
