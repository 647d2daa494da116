package dev.revise.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts as they come out of hurried hands, bad merges and broken disks: lines lost, doubled, moved
 * and cut, characters put in and taken out. The same seed, the same text.
 *
 * @param scraps what is put in
 */
public record Mutations(String text, Random random, List<String> scraps) {
  /** What means something in YAML, and characters that no parser likes. */
  public static final List<String> OF_YAML =
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

  /** What means something in a URL, in TOML, JSON, SQL or on a command line. */
  public static final List<String> OF_CONFIGURATION =
      List.of(
          "'",
          "\"",
          ":",
          "=",
          "#",
          "{",
          "}",
          "[",
          "]",
          ",",
          ";",
          "\\",
          "/",
          "//",
          "?",
          "&",
          "@",
          "%",
          "%zz",
          "%00",
          "$",
          "${x}",
          "\t",
          "\r",
          "\n",
          "\u0000",
          "\u001b[31m",
          "\uFEFF",
          "\u2028",
          "é",
          "😀",
          "null",
          "true",
          "-1",
          "0",
          "99999999999999999999",
          "1e999",
          "--",
          "-",
          "..",
          "*",
          "url",
          "password",
          "databases",
          "environments",
          " ",
          "all",
          "head",
          "base");

  public Mutations {
    scraps = List.copyOf(scraps);
  }

  /** Up to four changes. */
  public String next() {
    String mutated = text;
    for (int i = 0; i <= random.nextInt(4); i++) {
      mutated = random.nextBoolean() ? inLines(mutated) : inCharacters(mutated);
    }
    return mutated;
  }

  private String inLines(String all) {
    List<String> lines = new ArrayList<>(all.lines().toList());
    if (lines.size() < 2) {
      return inCharacters(all);
    }
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> lines.set(at, " ".repeat(random.nextInt(6)) + lines.get(at).strip());
      case 3 -> lines.set(at, value(lines.get(at)));
      case 4 -> lines.set(at, lines.get(other));
      default -> lines.subList(at, lines.size()).clear();
    }
    return String.join("\n", lines);
  }

  /** The line with another value after its first colon or equals sign. */
  private String value(String line) {
    int mark = line.indexOf(line.contains(":") ? ':' : '=');
    return mark < 0 ? line : line.substring(0, mark + 1) + " " + scrap();
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
    return scraps.get(random.nextInt(scraps.size()));
  }
}
