package dev.revise.features;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What changes can be made of, by the names in {@code features/sweep/sources.sql}. */
record Sources(Map<String, List<Map<String, String>>> rows) {
  private static final Pattern START = Pattern.compile("(?m)^--- ");

  static Sources of(Connection connection) throws SQLException {
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    for (String part : START.split(TextResource.read("sweep/sources.sql"))) {
      if (!part.isBlank()) {
        String[] named = part.split("\n", 2);
        rows.put(named[0], rows(connection, named[1]));
      }
    }
    return new Sources(rows);
  }

  private static List<Map<String, String>> rows(Connection connection, String query)
      throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
          row.put(found.getMetaData().getColumnLabel(at), found.getString(at));
        }
        rows.add(row);
      }
    }
    rows.sort(Comparator.comparing(Map::toString));
    return rows;
  }

  List<Map<String, String>> of(ChangeRule rule) {
    if (!rule.hasSource()) {
      return List.of(Map.of());
    }
    List<Map<String, String>> found = rows.get(rule.source());
    if (found == null) {
      throw new IllegalStateException("there is no source \"" + rule.source() + "\"");
    }
    return found;
  }
}
