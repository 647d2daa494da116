package dev.revise.features;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A system catalogue, as {@code features/catalogue/tables.txt} says it.
 *
 * @param from what of it counts: the catalogue as {@code c}, maybe joined, and a condition
 * @param columns what is printed of a row, by its name
 */
record CatalogueTable(String name, String from, Map<String, String> columns) {
  /** {@code pg_class c WHERE ...}, then {@code -column} left out or {@code column = expression}. */
  private static final Pattern LINE = Pattern.compile("  (?:-(\\w+)|(\\w+) = (.*))");

  /** Each column as text, with the name of what it refers to. */
  private static final String COLUMNS =
      """
      WITH f AS (
        SELECT fktable, fkcols[1] AS column_name, pktable, is_array
        FROM pg_get_catalog_foreign_keys() WHERE cardinality(fkcols) = 1
      )
      SELECT a.attname,
        CASE
          WHEN a.atttypid = 'pg_node_tree'::regtype THEN NULL
          WHEN f.pktable = 'pg_authid'::regclass AND NOT f.is_array THEN format('pg_get_userbyid(c.%1$I)', a.attname)
          WHEN f.pktable IS NOT NULL AND NOT f.is_array
            THEN format('CASE WHEN c.%1$I <> 0 THEN (pg_identify_object(%2$L::regclass, c.%1$I, 0)).identity END', a.attname, f.pktable)
          WHEN f.pktable IS NOT NULL
            THEN format('(SELECT string_agg(coalesce((pg_identify_object(%2$L::regclass, u, 0)).identity, ''-''), '','' ORDER BY o)'
              || ' FROM unnest(c.%1$I::oid[]) WITH ORDINALITY AS x(u, o))', a.attname, f.pktable)
          ELSE format('c.%1$I::text', a.attname)
        END
      FROM pg_attribute a
      LEFT JOIN f ON f.fktable = a.attrelid AND f.column_name = a.attname
      WHERE a.attrelid = '%s'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'oid'
      ORDER BY a.attnum
      """;

  static Collection<CatalogueTable> all(Connection connection) throws SQLException {
    List<CatalogueTable> tables = new ArrayList<>();
    for (String part : TextResource.read("catalogue/tables.txt").split("\n(?=pg_)")) {
      Optional<CatalogueTable> table = read(connection, part.lines().toList());
      table.ifPresent(tables::add);
    }
    return tables;
  }

  /** Nothing where this version lacks it. */
  private static Optional<CatalogueTable> read(Connection connection, List<String> lines)
      throws SQLException {
    String from = lines.get(0);
    String name = from.replaceFirst(" .*", "");
    Map<String, String> columns = columns(connection, name);
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    for (String line : lines.subList(1, lines.size())) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalStateException("not a column of a catalogue: " + line);
      }
      if (parts.group(1) != null) {
        columns.remove(parts.group(1));
      } else {
        columns.put(parts.group(2), parts.group(3));
      }
    }
    return Optional.of(new CatalogueTable(name, from, columns));
  }

  private static Map<String, String> columns(Connection connection, String name)
      throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet known =
          statement.executeQuery("SELECT to_regclass('pg_catalog." + name + "') IS NOT NULL")) {
        known.next();
        if (!known.getBoolean(1)) {
          return columns;
        }
      }
      try (ResultSet rows = statement.executeQuery(COLUMNS.replace("'%s'", "'" + name + "'"))) {
        while (rows.next()) {
          String expression = rows.getString(2);
          if (expression != null) {
            columns.put(rows.getString(1), expression);
          }
        }
      }
    }
    return columns;
  }

  String query() {
    List<String> values = new ArrayList<>(List.of("'" + name + "'"));
    columns.forEach((column, value) -> values.add("'%s=' || (%s)".formatted(column, value)));
    return "SELECT concat_ws(' ', %s) FROM %s".formatted(String.join(", ", values), from);
  }
}
