package dev.revise.flyway.undo;

import java.time.Duration;

/**
 * A migration that was undone.
 *
 * @param version as the history table has it
 * @param description as the history table has it
 * @param undoneBy the script's file name, or the migration's class name
 * @param executionTime of the undo
 */
public record UndoneMigration(
    String version, String description, String undoneBy, Duration executionTime) {}
