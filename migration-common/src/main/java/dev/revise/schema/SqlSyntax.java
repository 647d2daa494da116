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

  /** {@code 'it''s'}. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A comment of one line, whatever the text holds. */
  public static String comment(String text) {
    return "-- " + text.replaceAll("\\R", " ");
  }
}
