package dev.revise.source.felis;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A file that is wrong, and the sentence that says so. */
record Refusal(String name, String file, String sentence) {
  private static final Pattern TITLE = Pattern.compile("(?m)^-- (?!says --$)(.*) --\\n");

  static List<Refusal> all(String archive) {
    List<String> titles =
        TITLE.matcher(FelisFile.text(archive)).results().map(found -> found.group(1)).toList();
    List<String> bodies = Arrays.asList(TITLE.split(FelisFile.text(archive)));
    return titles.stream()
        .map(title -> of(title, bodies.get(1 + titles.indexOf(title)).split("-- says --\\n")))
        .toList();
  }

  private static Refusal of(String title, String[] parts) {
    return new Refusal(title, parts[0], parts[1].strip());
  }

  @Override
  public String toString() {
    return name;
  }
}
