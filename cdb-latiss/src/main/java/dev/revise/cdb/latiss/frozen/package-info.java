/**
 * The entities of {@code cdb_latiss} as they were, below the number of the revision that last
 * changed what is mapped of their table. {@code revise freeze} writes them; nobody changes them.
 */
package dev.revise.cdb.latiss.frozen;
