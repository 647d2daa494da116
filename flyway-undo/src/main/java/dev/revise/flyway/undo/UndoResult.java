package dev.revise.flyway.undo;

import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.output.OperationResult;

/**
 * What an undo did.
 *
 * @param flywayVersion the Flyway that ran it
 * @param database the database's name
 * @param schemaName the schema of the history table
 * @param initialSchemaVersion the version before, unless nothing was applied
 * @param targetSchemaVersion the version after, unless nothing is applied any more
 * @param undoneMigrations in the order in which they were undone, which is newest first
 */
public record UndoResult(
    String flywayVersion,
    String database,
    String schemaName,
    Optional<String> initialSchemaVersion,
    Optional<String> targetSchemaVersion,
    List<UndoneMigration> undoneMigrations)
    implements OperationResult {
  public UndoResult {
    undoneMigrations = List.copyOf(undoneMigrations);
  }
}
