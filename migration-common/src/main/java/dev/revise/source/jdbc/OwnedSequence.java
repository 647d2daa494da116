package dev.revise.source.jdbc;

/**
 * A sequence that a column owns.
 *
 * @param nextValue the default, as the catalogue prints it, of a column that takes its values
 * @param maximum its greatest value
 */
record OwnedSequence(String name, String nextValue, long maximum) {}
