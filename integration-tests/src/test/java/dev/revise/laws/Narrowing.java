package dev.revise.laws;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a run is about, where {@code -Ddatabase} or {@code -Ddialect} says so. */
final class Narrowing {
  static final String DATABASE = "database";
  static final String DIALECT = "dialect";

  private Narrowing() {}

  /** The one whose name the property gives, or all. A name that none has stops the test. */
  static <T> List<T> of(String property, List<T> all, Function<T, String> name) {
    List<T> chosen = all.stream().filter(one -> isChosen(property, name.apply(one))).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no %s \"%s\"; say one of %s, or leave -D%s out"
              .formatted(
                  property,
                  wanted(property).orElse(""),
                  all.stream().map(name).collect(Collectors.joining(", ")),
                  property));
    }
    return chosen;
  }

  /** The tests of a law that asks nothing of many databases; of one at least it asks something. */
  static Stream<DynamicTest> some(Stream<DynamicTest> tests) {
    List<DynamicTest> list = tests.toList();
    if (list.isEmpty() && wanted(DATABASE).isEmpty()) {
      throw new IllegalStateException("no database has anything that this law is about");
    }
    return list.stream();
  }

  private static boolean isChosen(String property, String name) {
    return wanted(property).map(wanted -> wanted.equalsIgnoreCase(name)).orElse(true);
  }

  private static Optional<String> wanted(String property) {
    return Optional.ofNullable(System.getProperty(property));
  }
}
