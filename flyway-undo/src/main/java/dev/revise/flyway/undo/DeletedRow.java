package dev.revise.flyway.undo;

import java.sql.SQLException;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Table;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.jdbc.JdbcNullTypes;

/**
 * The history row of an undo, of the type {@code DELETE} that Flyway's own {@code repair} writes
 * and every Flyway understands: version, description, script and checksum are those of the row that
 * it takes out of force.
 */
record DeletedRow(int rank, MigrationInfoImpl undone, int executionMillis) {
  /**
   * Writes it on the connection of the undo, so that both commit or neither; Flyway's own method
   * would write it on another.
   */
  void insert(Database<?> database, Table<?, ?> history) throws SQLException {
    var applied = undone.getAppliedMigration();
    database
        .getMigrationConnection()
        .getJdbcTemplate()
        .update(
            database.getInsertStatement(history),
            rank,
            applied.getVersion().toString(),
            applied.getDescription(),
            CoreMigrationType.DELETE.name(),
            applied.getScript(),
            applied.getChecksum() == null ? JdbcNullTypes.IntegerNull : applied.getChecksum(),
            database.getInstalledBy(),
            executionMillis,
            true);
  }
}
