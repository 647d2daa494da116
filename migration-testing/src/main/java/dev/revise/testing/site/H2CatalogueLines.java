package dev.revise.testing.site;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** An H2 database as its own SCRIPT describes it. */
final class H2CatalogueLines {
  private H2CatalogueLines() {}

  static CatalogueLines read(Connection connection) throws SQLException {
    return CatalogueLines.of(
        CatalogueLines.strings(connection, "SCRIPT NODATA NOPASSWORDS NOSETTINGS")
            .filter(sql -> !sql.startsWith("--"))
            .map(sql -> sql.replaceFirst("^CREATE (MEMORY|CACHED) TABLE", "CREATE TABLE"))
            .map(sql -> sql.replaceAll(" START WITH \\d+( RESTART WITH \\d+)?", ""))
            .flatMap(H2CatalogueLines::facts));
  }

  /** A table is one fact for itself and one for each column. */
  private static Stream<String> facts(String sql) {
    if (!sql.matches("(?s)CREATE TABLE .*")) {
      return Stream.of(sql);
    }
    String table = sql.substring(0, sql.indexOf('('));
    return Stream.concat(
        Stream.of(table),
        sql.lines()
            .skip(1)
            .map(String::strip)
            .map(line -> table + ": " + line.replaceAll(",$", "")));
  }
}
