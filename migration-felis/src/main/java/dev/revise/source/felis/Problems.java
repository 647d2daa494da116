package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What one step of reading finds wrong: all of it is said at once, and no later step is tried. */
final class Problems {
  /** Nobody reads more. */
  private static final int MAX = 100;

  private final Set<String> sentences = new LinkedHashSet<>();

  /** What is made, unless it is wrong, or so much is that nobody wants to know. */
  <T> Optional<T> noting(Supplier<T> made) {
    try {
      return sentences.size() < MAX ? Optional.of(made.get()) : Optional.empty();
    } catch (MigrationException e) {
      note(e);
    }
    return Optional.empty();
  }

  void noting(Runnable check) {
    noting(
        () -> {
          check.run();
          return true;
        });
  }

  void note(MigrationException problem) {
    note(problem instanceof FelisException e ? e.problems() : List.of(problem.getMessage()));
  }

  /** What is made of each that is not wrong. */
  <T, R> List<R> noting(Stream<T> all, Function<T, R> made) {
    return all.flatMap(one -> noting(() -> made.apply(one)).stream()).toList();
  }

  /**
   * @throws FelisException with all that was noted, if there is anything
   */
  void say() {
    if (!sentences.isEmpty()) {
      throw new FelisException(List.copyOf(sentences));
    }
  }

  private void note(List<String> found) {
    found.stream().limit(MAX - sentences.size()).forEach(sentences::add);
  }
}
