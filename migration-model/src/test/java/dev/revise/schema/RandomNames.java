package dev.revise.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names that a person would not choose, each only once. */
final class RandomNames {
  private static final List<String> NAMES =
      List.of(
          "exposure",
          "day_obs",
          "a1",
          "x",
          "select",
          "order",
          "table",
          "user",
          "true",
          "and",
          "null",
          "value",
          "found",
          "source",
          "filled",
          "count",
          "MixedCase",
          "UPPER",
          "we\"ird",
          "\"",
          "\"\"",
          "it's",
          "two words",
          " blank ",
          "a.b",
          ".",
          "$revise$",
          "a$1",
          "100%",
          "%s",
          "back\\slash",
          "\\u0041",
          "größe",
          "名前",
          "😀",
          "a;b",
          "-- no",
          "/* no */",
          "?",
          "{d 'x'}",
          ":name",
          "E'x'",
          "U&\"x\"",
          "a,b",
          "(a)",
          "a::text",
          "public",
          "NEXT VALUE FOR",
          "x AS y",
          "tab\there");

  private final Random random;
  private final Set<String> used;

  RandomNames(Random random) {
    this(random, new HashSet<>());
  }

  private RandomNames(Random random, Set<String> used) {
    this.random = random;
    this.used = used;
  }

  /** Of which none is a name of these, from other numbers. */
  RandomNames drawnFrom(Random other) {
    return new RandomNames(other, used);
  }

  String next() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    return switch (random.nextInt(6)) {
      case 0 -> unused(padded(name));
      case 1, 2 -> unused("name_" + random.nextInt(1000));
      default -> unused(name);
    };
  }

  private String unused(String wanted) {
    String name = wanted;
    for (int i = 1; !used.add(name); i++) {
      name = i + "_" + shortened(wanted, 55);
    }
    return name;
  }

  /** As long as PostgreSQL allows. */
  private static String padded(String name) {
    return name + "_".repeat(63 - name.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String shortened(String name, int bytes) {
    String text = name;
    while (text.getBytes(StandardCharsets.UTF_8).length > bytes) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    return text;
  }
}
