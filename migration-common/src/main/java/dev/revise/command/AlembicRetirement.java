package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What becomes of Alembic's table of a database that is taken over.
 *
 * @param isWanted whether it is to go out of use
 */
record AlembicRetirement(LiveDatabase database, Duration patience, boolean isWanted) {

  /**
   * @throws MigrationException if there is no table to put out of use, or it may be another
   *     application's
   */
  void requireTable() {
    if (isWanted) {
      AlembicTable table =
          database.ask(patience, connection -> AlembicTable.require(connection, database));
      if (!table.isRetired() && !Alembic.isOf(database, table)) {
        throw new MigrationException(
            "%s names %s, to which no revision of ours corresponds, so that it may be another application's; adopt without --retire-alembic"
                .formatted(
                    table.name(),
                    table.ids().isEmpty() ? "no revision" : String.join(", ", table.ids())));
      }
    }
  }

  /** In what Alembic contradicts that the database is at a revision; a clause. */
  Optional<String> contradiction(RevisionId revision) {
    RevisionHistory history = database.managed().history();
    return find()
        .filter(table -> !table.isRetired() && !table.ids().isEmpty())
        .filter(table -> Alembic.id(history, revision).stream().noneMatch(table.ids()::contains))
        .map(
            table ->
                "Alembic's %s says that %s is at %s, not at our %s"
                    .formatted(table.name(), database.name(), ids(table), revision));
  }

  private String ids(AlembicTable table) {
    return table.ids().stream()
        .map(
            id ->
                Alembic.revision(database.managed().history(), id)
                    .map(revision -> id + " (our " + revision + ")")
                    .orElse(id))
        .collect(Collectors.joining(", "));
  }

  private Optional<AlembicTable> find() {
    return database
        .ask(patience, connection -> AlembicTable.find(connection, database))
        .filter(table -> table.isRetired() || Alembic.isOf(database, table));
  }

  /** The table afterwards, if there is one. */
  Optional<AlembicTable> carriedOut() {
    return isWanted ? Optional.of(database.inSession(patience, this::retire)) : find();
  }

  private AlembicTable retire(Connection connection) throws SQLException {
    AlembicTable table = AlembicTable.require(connection, database);
    connection.setAutoCommit(false);
    try {
      AlembicTable retired = table.retire(connection);
      connection.commit();
      return retired;
    } catch (SQLException e) {
      connection.rollback();
      throw new MigrationException(
          "%s is ours, but Alembic's table %s could not be put out of use: %s; have its owner grant UPDATE and INSERT on it, then run %s"
              .formatted(
                  database.name(),
                  table.name(),
                  e.getMessage().lines().findFirst().orElse(""),
                  CommandHint.of(database.name(), "adopt", "--retire-alembic")),
          e);
    }
  }
}
