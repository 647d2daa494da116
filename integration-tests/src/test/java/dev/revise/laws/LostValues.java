package dev.revise.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What rows cannot bring back from a journey, as people read it: lines of {@code JOURNEY
 * TABLE[.COLUMN] REASON}. The journey {@code 0009-head} goes from 0009 to the head and back.
 */
record LostValues(Path file) {
  private static final int PARTS = 3;

  /** Tables and columns, each of which the file has to give a reason. */
  Set<String> on(String journey) {
    return lines().stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" +", PARTS))
        .filter(parts -> parts.length == PARTS && parts[0].equals(journey))
        .map(parts -> parts[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
