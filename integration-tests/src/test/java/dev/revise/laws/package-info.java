/**
 * The laws that the history of each managed database keeps, on each dialect, at each revision.
 *
 * <p>{@code -Ddatabase=cdb_latiss} and {@code -Ddialect=h2} narrow a run to one of each; {@code
 * -Plaws} leaves out all other tests, which those two do not narrow to a database.
 *
 * <p>{@code rows/DATABASE/REVISION} of the resources has a database's rows at a revision, in ECSV;
 * {@code REVISE_ROWS} names a directory where {@code DATABASE} has others of the same revision.
 */
package dev.revise.laws;
