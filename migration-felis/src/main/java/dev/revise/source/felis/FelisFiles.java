package dev.revise.source.felis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a file and those that it needs, each once. */
final class FelisFiles {
  private final Map<Path, FelisSchema> read = new HashMap<>();
  private final OpenFiles open = new OpenFiles("resources");

  /** What the file describes. */
  FelisSchema read(Path file) {
    return read(file, FilePosition.of(file));
  }

  /**
   * @param namedAt where its name stands
   */
  FelisSchema read(Path file, FilePosition namedAt) {
    Path real = OpenFiles.real(file);
    if (!read.containsKey(real)) {
      open.reading(
          real,
          namedAt,
          () -> read.put(real, new FelisSchemaReader(new YamlFile(file).root(), this).read()));
    }
    return read.get(real);
  }

  /** The real paths of all that were read. */
  SortedSet<Path> paths() {
    return new TreeSet<>(read.keySet());
  }
}
