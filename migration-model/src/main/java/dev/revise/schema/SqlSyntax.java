package dev.revise.schema;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of SQL that all databases write the same way. */
public final class SqlSyntax {
  private SqlSyntax() {}

  /** {@code "day_obs"}. */
  public static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** {@code "cdb_latiss"."exposure"}. */
  public static String quoted(TableName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }

  /** {@code ("a", "b")}. */
  public static String quoted(List<String> identifiers) {
    return identifiers.stream().map(SqlSyntax::quoted).collect(Collectors.joining(", ", "(", ")"));
  }

  /**
   * {@code 'it''s'}, or <code>U&amp;'a&#92;001b'</code> where a terminal that shows the statement
   * would obey the text; lines and tabs stay.
   */
  public static String literal(String text) {
    return VisibleText.ofLines(text).equals(text) ? plainLiteral(text) : "U&" + escaped(text);
  }

  /** {@code 'it''s'}, whatever the text holds. */
  public static String plainLiteral(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            character -> {
              if (character == '\\') {
                escaped.append("\\\\");
              } else if (VisibleText.isHidden(character)) {
                escaped.append("\\%04x".formatted(character));
              } else {
                escaped.append((char) character);
              }
            });
    return plainLiteral(escaped.toString());
  }

  /** A comment of one line that a terminal shows, whatever the text holds. */
  public static String comment(String text) {
    return "-- " + VisibleText.of(text.replaceAll("\\R", " "));
  }
}
