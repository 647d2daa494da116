/**
 * What holds for every managed database and needs what writes modules, the real catalogues, or rows
 * of an observatory; the laws of a history alone are run by its module.
 *
 * <p>{@code -Ddatabase=cdb_latiss} and {@code -Ddialect=h2} narrow a run to one of each; {@code
 * -Plaws} leaves out all other tests, which those two do not narrow to a database.
 *
 * <p>{@code rows/DATABASE/REVISION} of the resources has a database's rows at a revision, in ECSV;
 * {@code REVISE_ROWS} names a directory where {@code DATABASE} has others of the same revision.
 */
package dev.revise.laws;
