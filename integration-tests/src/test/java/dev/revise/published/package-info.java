/**
 * Autogenerate on real history: from each published Felis file of ConsDB to the next, as revisions
 * that are written, compiled and applied. {@code REVISE_FELIS} names the directory of the files.
 */
package dev.revise.published;
