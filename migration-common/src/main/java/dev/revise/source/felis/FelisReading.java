package dev.revise.source.felis;

import dev.revise.schema.Schema;

/**
 * What a Felis file and its overlay say.
 *
 * @param hints what the overlay says to whoever compares the schema; nothing without one
 * @param ids the stable names of the schema's tables and columns
 */
public record FelisReading(Schema schema, Hints hints, FelisIds ids) {}
