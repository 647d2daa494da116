package dev.revise.source.jpa;

import dev.revise.schema.Table;
import java.util.Set;

/**
 * A table of entities.
 *
 * @param chosen the names of constraints and indexes that no author gave
 */
record ConvertedTable(Table table, Set<String> chosen) {}
