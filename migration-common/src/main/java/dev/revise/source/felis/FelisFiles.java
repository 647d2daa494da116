package dev.revise.source.felis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a file and those that it needs, each once. */
final class FelisFiles {
  private static final int MAX_DEPTH = 50;

  private final Map<Path, FelisSchema> read = new HashMap<>();
  private final Deque<Path> reading = new ArrayDeque<>();

  /** What the file describes. */
  FelisSchema read(Path file) {
    return read(file, Place.of(file));
  }

  /**
   * @param namedAt where its name stands
   */
  FelisSchema read(Path file, Place namedAt) {
    Path real = real(file);
    if (reading.contains(real)) {
      throw namedAt.problem("resources form a ring: %s; break it".formatted(ring(real)));
    }
    if (reading.size() == MAX_DEPTH) {
      throw namedAt.problem("resources name resources more than " + MAX_DEPTH + " deep");
    }
    if (!read.containsKey(real)) {
      reading.addLast(real);
      try {
        read.put(real, new SchemaReader(new YamlFile(file).root(), this).read());
      } finally {
        reading.removeLast();
      }
    }
    return read.get(real);
  }

  private String ring(Path again) {
    String names =
        reading.stream()
            .dropWhile(path -> !path.equals(again))
            .map(path -> path.getFileName().toString())
            .collect(Collectors.joining(" -> "));
    return names + " -> " + again.getFileName();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) { // reading it says why
      return file.toAbsolutePath().normalize();
    }
  }
}
