package dev.revise.launcher;

import dev.revise.testing.DatabaseKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What is tried at a place; on each dialect, unless {@code -Ddialect=h2} asks for one. */
@FunctionalInterface
interface Story {
  void tell(Place place) throws Exception;

  /** {@code h2 / upgrade +2, then current}, and the same on the other dialect. */
  static Stream<DynamicTest> each(String name, Story story) {
    return Arrays.stream(DatabaseKind.values())
        .filter(kind -> System.getProperty("dialect", kind.name()).equalsIgnoreCase(kind.name()))
        .map(kind -> on(kind, name, story));
  }

  static DynamicTest on(DatabaseKind kind, String name, Story story) {
    return DynamicTest.dynamicTest(
        kind.name().toLowerCase(Locale.ROOT) + " / " + name,
        () -> {
          try (Place place = Place.on(kind)) {
            story.tell(place);
          }
        });
  }
}
