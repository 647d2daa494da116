package dev.revise.engine;

import dev.revise.dialect.Dialects;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What a killed runner leaves where no transaction takes it back: half a revision may be there. */
public final class Interruption {
  private final LiveDatabase database;

  public Interruption(LiveDatabase database) {
    this.database = database;
  }

  /**
   * @throws MigrationException if a revision was interrupted and nobody is at work on it
   */
  public void requireNone(Connection connection) throws SQLException {
    Optional<ScriptSavepoint> savepoint = savepoint(connection);
    if (savepoint.isPresent() && savepoint.get().isLeftBehind()) {
      throw new MigrationException(
          "the last upgrade or downgrade of %s was interrupted, and half a revision may be there; the next upgrade or downgrade settles that"
              .formatted(database.name()));
    }
  }

  /** Puts the database back to the revision that its history names. */
  void settle(Connection connection) throws SQLException {
    savepoint(connection).ifPresent(ScriptSavepoint::settleUnlessLocked);
  }

  private Optional<ScriptSavepoint> savepoint(Connection connection) throws SQLException {
    if (Dialects.of(connection).rollsBackSchemaChanges()
        || !AppliedRevisions.exist(connection, database)) {
      return Optional.empty();
    }
    return Optional.of(new ScriptSavepoint(connection, database.schema(), database.history()));
  }
}
