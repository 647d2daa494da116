package dev.revise.generate;

import java.nio.file.Path;

/**
 * A file to write.
 *
 * @param path from the root of the repository
 * @param text all of it, to be written as UTF-8
 */
public record SourceFile(Path path, String text) {}
