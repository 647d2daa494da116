package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PFS's {@code db.cfg} in the project: one URL, and lines that are blank or begin with a hash. */
final class OneLineFile {
  private OneLineFile() {}

  static Optional<Place> place(Surroundings surroundings) {
    Path path = surroundings.project().resolve("db.cfg");
    TextFile file = new TextFile(path);
    return file.exists() ? Optional.of(place(path, file.lines())) : Optional.empty();
  }

  private static Place place(Path path, List<String> lines) {
    List<String> urls =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    if (urls.size() != 1) {
      throw ConfigException.in(
          path.toString(),
          "it has %s; write one URL such as postgresql://user@host/database, or remove the file"
              .formatted(urls.isEmpty() ? "no URL" : urls.size() + " lines"));
    }
    return Place.of(urls.get(0), path.toString(), path);
  }
}
