package dev.revise.engine;

import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * Where a database keeps its tables and its history, as somebody's Flyway sees it.
 *
 * @param database that of a registered module; none where revisions run without one
 */
record HistoryPlace(String schema, TableName history, Optional<ManagedDatabase> database) {

  static HistoryPlace of(ManagedDatabase database) {
    return new HistoryPlace(database.schema(), database.historyTable(), Optional.of(database));
  }

  /**
   * @throws MigrationException if no module registers the database, with what to set
   */
  ManagedDatabase require() {
    return database.orElseThrow(
        () ->
            new MigrationException(
                "no module of a database manages schema \"%s\"; set flyway.defaultSchema to one that does"
                    .formatted(schema)));
  }
}
