package dev.revise.source.felis;

import dev.revise.schema.Schema;
import dev.revise.source.Hints;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a Felis file and its overlay say.
 *
 * @param hints what the overlay says to whoever compares the schema; nothing without one
 * @param ids the stable names of the schema's tables and columns
 * @param files the real paths of the Felis file, the overlay and all that these name
 */
public record FelisReading(Schema schema, Hints hints, FelisIds ids, SortedSet<Path> files) {
  public FelisReading {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }
}
