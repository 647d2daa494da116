/**
 * The proof that what {@code pg_dump -s} can print is brought back or named: a list of features of
 * PostgreSQL, a sweep of random changes, and each kind of entry of an archive.
 *
 * <p>What fails today stands in a list of gaps beside the features; a gap that has closed fails the
 * test until it is taken out, so the lists only become shorter.
 */
package dev.revise.features;
