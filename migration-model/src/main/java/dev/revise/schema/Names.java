package dev.revise.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a name may be, and lists of names. */
final class Names {
  /**
   * PostgreSQL cuts a longer name short without a word (PostgreSQL manual, 4.1.1 Identifiers and
   * Key Words).
   */
  private static final int MAX_BYTES = 63;

  private Names() {}

  /** The name, or a sentence that says why no database keeps it. */
  static String checked(String name) {
    if (name.isEmpty()) {
      throw new MigrationException("a name needs at least one character");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new MigrationException(
          "\"%s\" is longer than %d bytes; choose a shorter name".formatted(name, MAX_BYTES));
    }
    if (name.indexOf(0) >= 0) {
      throw new MigrationException("a name cannot hold the character NUL");
    }
    return name;
  }

  /** The columns of a key or index, or a sentence if there is none or one twice. */
  static List<String> key(String owner, List<String> columns) {
    Set<String> distinct = new HashSet<>(columns);
    if (columns.isEmpty() || distinct.size() < columns.size()) {
      throw new MigrationException(
          "\"%s\" needs columns, each once, not %s".formatted(owner, columns));
    }
    return List.copyOf(columns);
  }

  static List<String> renamed(List<String> columns, String from, String to) {
    return columns.stream().map(column -> column.equals(from) ? to : column).toList();
  }
}
