/** Rows that are made by type, key and constraint, and what becomes of them on the way. */
package dev.revise.testing.rows;
