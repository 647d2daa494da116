/**
 * The schema that a Felis file describes, with what the overlay beside it adds.
 *
 * <p>The only place that knows the YAML library. Imports {@code schema}; a file is read as Felis 30
 * reads it, and what it may hold is in {@code docs/felis.md}.
 */
package dev.revise.source.felis;
