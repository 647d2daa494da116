package dev.revise.dialect;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of SQL that all databases write the same way. */
final class Sql {
  private Sql() {}

  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  static String quoted(TableName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }

  /** {@code ("a", "b")}. */
  static String quoted(List<String> identifiers) {
    return identifiers.stream().map(Sql::quoted).collect(Collectors.joining(", ", "(", ")"));
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A comment of one line, whatever the text holds. */
  static String comment(String text) {
    return "-- " + text.replaceAll("\\R", " ");
  }
}
