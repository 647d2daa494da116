package dev.revise.dialect;

/**
 * A view that only our session sees, made to learn how the database prints its query, in a
 * transaction that is rolled back.
 *
 * @param create the statement that makes it
 * @param definition a query for its {@code definition}, as {@link Catalogue#relations()} gives it
 */
public record Rehearsal(String create, String definition) {}
