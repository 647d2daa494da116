package dev.revise.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The features in {@code features/*.sql}.
 *
 * <p>Each begins with {@code --- its name} and says {@code -- kept} or {@code -- named: words},
 * then {@code , from 15} where older servers lack it, and {@code -- alone} where others would
 * suffer. Its SQL stands below {@code -- outside}, {@code -- given} and {@code -- feature}.
 */
final class Features {
  /** In an order in which all of them can be made in one database. */
  private static final List<String> FILES =
      List.of(
          "types",
          "routines",
          "sequences",
          "tables",
          "columns",
          "constraints",
          "indexes",
          "views",
          "triggers",
          "others",
          "comments",
          "grants");

  private static final Pattern START = Pattern.compile("(?m)^--- (.+)\n");
  private static final Pattern FATE =
      Pattern.compile("(?m)^-- (?:kept|named: (.+?))(?:, from (\\d+))?\n");
  private static final Pattern SECTION = Pattern.compile("(?m)^-- (outside|given|feature)\n");

  private Features() {}

  /** What is there before each feature: roles, the schema {@code lab} and another one. */
  static String base() {
    return TextResource.read("base.sql");
  }

  /** All that a server of that version has. */
  static List<Feature> of(int version) {
    return FILES.stream()
        .flatMap(file -> read(TextResource.read(file + ".sql")))
        .filter(feature -> feature.isIn(version))
        .toList();
  }

  /** Those of the server of the tests that can be made together and are brought back. */
  static List<Feature> together() {
    Gaps gaps = Gaps.of("gaps.txt");
    return of(SchemaDump.version()).stream()
        .filter(feature -> feature.isKept() && !feature.alone() && !gaps.has(feature.name()))
        .toList();
  }

  private static Stream<Feature> read(String file) {
    List<Feature> features = new ArrayList<>();
    Matcher start = START.matcher(file);
    boolean more = start.find();
    while (more) {
      String name = start.group(1);
      int from = start.end();
      more = start.find();
      features.add(feature(name, file.substring(from, more ? start.start() : file.length())));
    }
    return features.stream();
  }

  private static Feature feature(String name, String text) {
    Matcher fate = FATE.matcher(text);
    if (!fate.lookingAt()) {
      throw new IllegalStateException(
          "feature \"" + name + "\" says neither -- kept nor -- named: words");
    }
    String rest = text.substring(fate.end());
    boolean alone = rest.startsWith("-- alone\n");
    return new Feature(
        name,
        Optional.ofNullable(fate.group(1)),
        Optional.ofNullable(fate.group(2)).map(Integer::parseInt).orElse(0),
        alone,
        section(rest, "outside"),
        section(rest, "given"),
        SECTION.matcher(rest).find()
            ? section(rest, "feature")
            : rest.replaceFirst("^-- alone\n", ""));
  }

  private static String section(String text, String name) {
    Matcher section = SECTION.matcher(text);
    int from = -1;
    while (section.find()) {
      if (from >= 0) {
        return text.substring(from, section.start());
      }
      if (section.group(1).equals(name)) {
        from = section.end();
      }
    }
    return from < 0 ? "" : text.substring(from);
  }
}
