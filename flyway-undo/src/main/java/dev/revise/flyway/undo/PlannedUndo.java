package dev.revise.flyway.undo;

import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** A migration to be undone, and what undoes it. */
record PlannedUndo(MigrationInfoImpl migration, Reversal reversal) {}
