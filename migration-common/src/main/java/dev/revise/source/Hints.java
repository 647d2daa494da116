package dev.revise.source;

import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;

/**
 * What an overlay says to whoever compares the schema with a database.
 *
 * @param ignored tables and views that are none of our business
 * @param neverDropped tables that stay, even where the Felis file has them no more
 * @param renames what the database knows under another name than the Felis file gives it now
 */
public record Hints(NamePatterns ignored, NamePatterns neverDropped, Renames renames) {}
