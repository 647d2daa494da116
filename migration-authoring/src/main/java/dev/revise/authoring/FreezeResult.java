package dev.revise.authoring;

import java.util.List;

/**
 * @param files those that were missing, from the repository's root
 * @param written whether they are written
 * @param warnings tables at the head that no entity can map, a sentence each
 */
public record FreezeResult(
    String database, List<String> files, boolean written, List<String> warnings) {}
