package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PFS's {@code db.cfg}: one URL, and lines that are blank or begin with a hash. One beside a module
 * serves its database, one in the project all.
 */
final class OneLineFile {
  private OneLineFile() {}

  /**
   * @param module the directory of the database's module
   */
  static Optional<Place> place(Surroundings surroundings, String module) {
    Path project = surroundings.project();
    return in(project.resolve(module)).or(() -> in(project));
  }

  private static Optional<Place> in(Path directory) {
    Path path = directory.resolve("db.cfg");
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
