/**
 * The {@code undo} command for open-source Flyway.
 *
 * <p>Flyway finds {@link dev.revise.flyway.undo.UndoCommand} by {@code ServiceLoader}; users see it
 * through {@code Flyway.undo()} and {@code mvn flyway:undo}. A migration is undone by a SQL script
 * {@code U<version>__*.sql} or by a {@link dev.revise.flyway.undo.ReversibleMigration}.
 *
 * <p>Imports flyway-core and nothing else. Much of flyway-core that it needs is internal there, so
 * it belongs to the Flyway version that it was built with.
 */
package dev.revise.flyway.undo;
