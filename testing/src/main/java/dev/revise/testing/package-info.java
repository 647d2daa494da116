/**
 * Real databases for tests: a fresh PostgreSQL or H2 database a test, gone afterwards.
 *
 * <p>Knows JDBC, JUnit's extension interfaces and the ways to get a PostgreSQL server. Imports
 * nothing of the other modules, so that each of them can use it.
 */
package dev.revise.testing;
