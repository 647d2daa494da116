package dev.revise.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rows cannot bring back from a journey, as people read it: lines of {@code JOURNEY
 * TABLE[.COLUMN] REASON}. The journey {@code 0009-0018} goes from 0009 to 0018 and back.
 */
record LostValues(Path file) {
  private static final int PARTS = 3;

  /** Tables and columns, each of which the file has to give a reason. */
  Set<String> on(String journey) {
    return parts()
        .filter(parts -> parts[0].equals(journey))
        .map(parts -> parts[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The journeys that people were told of. */
  Set<String> journeys() {
    return parts().map(parts -> parts[0]).collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String[]> parts() {
    return lines().stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" +", PARTS))
        .filter(parts -> parts.length == PARTS);
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
