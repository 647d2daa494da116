package dev.revise.command;

import dev.revise.engine.AppliedRevisions;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Standing;
import dev.revise.revision.Checkpoint;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code current}: the revision a database is at. */
public final class Current {
  private Current() {}

  /**
   * The revision alone.
   *
   * @throws dev.revise.schema.MigrationException if the history is not one of this code
   */
  public static RevisionId revision(LiveDatabase database, Duration patience) {
    return database.ask(
        patience,
        connection ->
            BaselineLook.of(connection, database, AppliedRevisions.read(connection, database))
                .require());
  }

  /** Also of a history that is not one of this code: the result says so. */
  public static CurrentResult of(LiveDatabase database, Duration patience) {
    return database.ask(patience, connection -> of(database, connection));
  }

  private static CurrentResult of(LiveDatabase database, Connection connection)
      throws SQLException {
    RevisionHistory history = database.managed().history();
    AppliedRevisions applied = AppliedRevisions.read(connection, database);
    Standing standing = BaselineLook.of(connection, database, applied);
    RevisionId current = standing.revision();
    FoundTables found =
        applied.hasHistory()
            ? FoundTables.none(database, connection)
            : FoundTables.read(connection, database);
    Optional<AlembicTable> alembic = AlembicTable.find(connection, database);
    return new CurrentResult(
        database.name(),
        current,
        Alembic.id(history, current),
        current.equals(history.head()),
        applied.hasHistory(),
        found.own(),
        alembic.map(AlembicTable::state),
        Checkpoint.underWay(connection, database.history())
            .map(checkpoint -> UnderWay.of(checkpoint, database.name())),
        standing.finding(),
        Stream.of(
                found.sentence(),
                alembic
                    .filter(table -> applied.hasHistory())
                    .flatMap(table -> Alembic.danger(database, table)))
            .flatMap(Optional::stream)
            .toList());
  }
}
