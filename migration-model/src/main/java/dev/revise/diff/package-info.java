/**
 * In what one schema differs from another, what leads there, and in which words one says so.
 *
 * <p>{@link dev.revise.diff.SchemaDiff} compares two schemas once. What goes, comes or changes is a
 * {@code SchemaDifference}, and the order of their operations is decided in {@code SchemaDiff} and
 * nowhere else; {@link dev.revise.diff.ByTable} only groups them by table. Imports {@code schema}
 * and {@code operation} and nothing else of ours.
 */
package dev.revise.diff;
