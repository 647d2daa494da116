/** The ConsDB database {@code cdb_latiss}. */
package dev.revise.cdb.latiss;
