package dev.revise.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of a database as Java writes its own. */
public final class JavaName {
  private JavaName() {}

  /** {@code EXPOSURE_FLEXDATA}. */
  public static String constant(String name) {
    return safe(String.join("_", words(name)).toUpperCase(Locale.ROOT), "TABLE", "_");
  }

  /** {@code NOT_STARTED} of {@code not-started}, {@code _2X} of {@code 2x}. */
  public static String label(String label) {
    String name = String.join("_", words(label)).toUpperCase(Locale.ROOT);
    return name.isEmpty() ? "LABEL" : safe(name, "", "_");
  }

  /** {@code exposureFlexdata}. */
  public static String method(String name) {
    List<String> words = words(name);
    String rest =
        words.stream()
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return safe(
        words.stream().findFirst().map(JavaName::decapitalized).orElse("") + rest, "table", "");
  }

  /** {@code ExposureFlexdata}. */
  public static String type(String name) {
    return capitalized(method(name));
  }

  /** The name, or with a number where it is taken. */
  public static String free(String name, Collection<String> taken) {
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  /** The same where upper and lower case are one; from now on it is taken. */
  public static String take(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{Nd}]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static String capitalized(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static String decapitalized(String word) {
    boolean shouts = word.equals(word.toUpperCase(Locale.ROOT));
    return shouts
        ? word.toLowerCase(Locale.ROOT)
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /** Whatever the name is, an identifier. */
  private static String safe(String name, String kind, String separator) {
    if (name.isEmpty()) {
      return kind;
    }
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : kind + separator + name;
  }
}
