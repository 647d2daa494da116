package dev.revise.source.felis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** The files that are being read, each because the one before names it. */
final class OpenFiles {
  private static final int MAX_DEPTH = 50;

  private final String kind;
  private final Deque<Path> open = new ArrayDeque<>();

  /**
   * @param kind what files are called that name each other: {@code resources}
   */
  OpenFiles(String kind) {
    this.kind = kind;
  }

  /**
   * Reads that file, which is open meanwhile.
   *
   * @param real the file as {@link #real} gives it
   * @param namedAt where its name stands
   */
  void reading(Path real, FilePosition namedAt, Runnable read) {
    if (open.contains(real)) {
      throw namedAt.problem("%s form a ring: %s; break it".formatted(kind, ring(real)));
    }
    if (open.size() == MAX_DEPTH) {
      throw namedAt.problem("%1$s name %1$s more than %2$d deep".formatted(kind, MAX_DEPTH));
    }
    open.addLast(real);
    try {
      read.run();
    } finally {
      open.removeLast();
    }
  }

  /** The same for all names of a file. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) { // reading it says why
      return file.toAbsolutePath().normalize();
    }
  }

  private String ring(Path again) {
    String names =
        open.stream()
            .dropWhile(path -> !path.equals(again))
            .map(path -> path.getFileName().toString())
            .collect(Collectors.joining(" -> "));
    return names + " -> " + again.getFileName();
  }
}
