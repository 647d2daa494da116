/**
 * What leads from one schema to another, and in which words one differs from the other.
 *
 * <p>The order of operations is decided in {@link dev.revise.diff.SchemaDiff} and nowhere else.
 * Imports {@code schema} and {@code operation} and nothing else of ours.
 */
package dev.revise.diff;
