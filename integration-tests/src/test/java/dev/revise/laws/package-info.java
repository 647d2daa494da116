/**
 * The laws that the history of each managed database keeps, on each dialect, at each revision.
 *
 * <p>{@code -Ddatabase=cdb_latiss} and {@code -Ddialect=h2} narrow a run to one of each.
 */
package dev.revise.laws;
