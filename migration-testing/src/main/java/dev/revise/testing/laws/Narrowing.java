package dev.revise.testing.laws;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a run is about, where {@code -Ddatabase} or {@code -Ddialect} says so. */
public final class Narrowing {
  public static final String DATABASE = "database";
  public static final String DIALECT = "dialect";

  private Narrowing() {}

  /** The one whose name the property gives, or all. A name that none has stops the test. */
  public static <T> List<T> of(String property, List<T> all, Function<T, String> name) {
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

  /** Whether the property names it, or nothing. */
  public static boolean isChosen(String property, String name) {
    return wanted(property).map(wanted -> wanted.equalsIgnoreCase(name)).orElse(true);
  }

  /** Whether the property names anything. */
  static boolean isGiven(String property) {
    return wanted(property).isPresent();
  }

  private static Optional<String> wanted(String property) {
    return Optional.ofNullable(System.getProperty(property));
  }
}
