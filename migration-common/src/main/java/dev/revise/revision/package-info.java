/**
 * Versioned revisions of a database: Flyway migrations made of operations, and the history they add
 * up to.
 *
 * <p>{@link dev.revise.revision.FrozenEntities} gives the entities of a revision.
 *
 * <p>Imports {@code operation}, {@code schema}, {@code entity} and {@code dialect}, and of Flyway
 * its public API. {@code Revision} and what it shows to its subclasses only grow: old revisions
 * compile for ever.
 */
package dev.revise.revision;
