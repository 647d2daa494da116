package dev.revise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the sources that a revision of cdb_latiss is written into. */
final class Sources {
  private Sources() {}

  static void copyTo(Path project) throws IOException {
    for (String module : List.of("cdb-common", "cdb-latiss")) {
      Path from = Path.of("..", module);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(one -> !one.startsWith(from.resolve("target"))).toList()) {
          Files.copy(file, project.resolve(Path.of("..").relativize(file)));
        }
      }
    }
  }
}
