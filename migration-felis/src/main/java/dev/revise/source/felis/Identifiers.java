package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Names and ids for what a file is to hold, no two the same where Felis wants them distinct. */
final class Identifiers {
  private static final int MAX_BYTES = 63;

  private final Path file;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  Identifiers(Path file) {
    this.file = file;
  }

  /** With the id that Felis would make, or one beside it if that is taken. */
  Element element(String kind, String name, String id, Optional<String> comment) {
    trimmed(kind, name);
    return new Element(
        name,
        Trimmed.of(comment),
        true,
        FilePosition.of(file).withId(free(id, Integer.MAX_VALUE, ids)));
  }

  /** The name of a constraint or index, or one with its table in front if that is taken. */
  String distinct(String table, String name) {
    return names.add(name) ? name : free(cut(table + "_" + name, MAX_BYTES), MAX_BYTES, names);
  }

  /** The name, if a file keeps it as it is. */
  static String trimmed(String kind, String name) {
    if (Trimmed.of(name).isEmpty()) {
      throw new MigrationException(
          "%s \"%s\" has blanks around its name, which no file keeps; rename it"
              .formatted(kind, name));
    }
    return name;
  }

  private static String free(String wanted, int bytes, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = cut(wanted, bytes - 8) + "_" + i;
    }
    return name;
  }

  private static String cut(String name, int bytes) {
    String kept = name;
    while (kept.getBytes(StandardCharsets.UTF_8).length > bytes) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept.strip();
  }
}
