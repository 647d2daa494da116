package dev.revise.dialect;

/**
 * Flyway's lock held by a session over several transactions, where it would else end with the first
 * of them.
 *
 * @param take a query for one truth: whether we have it now
 * @param letGo gives it back
 */
public record SessionLock(String take, String letGo) {}
