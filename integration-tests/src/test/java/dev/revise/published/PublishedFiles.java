package dev.revise.published;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Felis files of a database through time, oldest first. */
record PublishedFiles(String database, List<Path> files) {
  private static final Path ROOT =
      Optional.ofNullable(System.getenv("REVISE_FELIS"))
          .map(Path::of)
          .orElse(Path.of("..", "..", "shared", "felis"));

  /** Those of each database. */
  static List<PublishedFiles> all() {
    assumeTrue(Files.isDirectory(ROOT), "needs the published files");
    return list(ROOT).filter(Files::isDirectory).map(PublishedFiles::in).toList();
  }

  private static PublishedFiles in(Path directory) {
    return new PublishedFiles(
        directory.getFileName().toString(),
        list(directory).filter(file -> file.toString().endsWith(".yaml")).toList());
  }

  private static Stream<Path> list(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
