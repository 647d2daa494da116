package dev.revise.authoring;

import java.util.List;

/**
 * @param from the class as it was called
 * @param to the class as it is called now
 * @param written files, from the repository's root
 * @param deleted files, from the repository's root
 */
public record RenumberResult(
    String database, String from, String to, List<String> written, List<String> deleted) {}
