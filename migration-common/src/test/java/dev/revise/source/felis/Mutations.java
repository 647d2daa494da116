package dev.revise.source.felis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Files as they come out of hurried hands, bad merges and broken disks. The same seed, the same.
 */
record Mutations(String text, Random random) {
  private static final List<String> SCRAPS =
      List.of(
          "'",
          "\"",
          ":",
          ": ",
          "- ",
          "#",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!!int ",
          "|",
          ">-",
          "%",
          "@",
          "`",
          "\t",
          "\r",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "\u2028",
          "é",
          "😀",
          "null",
          "~",
          "true",
          "12",
          "-1",
          "1e999999999",
          "0x7fffffffff",
          ".nan",
          "<<: *a",
          "---\n",
          "...\n",
          "? ",
          "  ",
          "\n",
          "name",
          "'@id'",
          "datatype",
          "columns",
          "99999999999999999999");

  /** Up to four changes. */
  String next() {
    String mutated = text;
    for (int i = 0; i <= random.nextInt(4); i++) {
      mutated = random.nextBoolean() ? inLines(mutated) : inCharacters(mutated);
    }
    return mutated;
  }

  private String inLines(String all) {
    List<String> lines = new ArrayList<>(all.lines().toList());
    if (lines.size() < 2) {
      return all;
    }
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at).strip());
      case 3 -> lines.set(at, lines.get(at).replaceFirst(":.*", ": " + scrap()));
      case 4 -> lines.set(at, lines.get(other));
      default -> lines.subList(at, lines.size()).clear();
    }
    return String.join("\n", lines);
  }

  private String inCharacters(String all) {
    int at = random.nextInt(all.length() + 1);
    int end = Math.min(all.length(), at + random.nextInt(12));
    return switch (random.nextInt(3)) {
      case 0 -> all.substring(0, at) + scrap() + all.substring(at);
      case 1 -> all.substring(0, at) + all.substring(end);
      default -> all.substring(0, at) + scrap() + all.substring(end);
    };
  }

  private String scrap() {
    return SCRAPS.get(random.nextInt(SCRAPS.size()));
  }
}
