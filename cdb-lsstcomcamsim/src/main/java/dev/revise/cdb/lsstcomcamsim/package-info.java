/** The ConsDB database {@code cdb_lsstcomcamsim}. */
package dev.revise.cdb.lsstcomcamsim;
