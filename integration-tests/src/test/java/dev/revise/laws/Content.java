package dev.revise.laws;

import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of each column, in an order that does not depend on where the column stands. */
public record Content(TreeMap<String, List<String>> valuesByColumn) {

  public static Content of(Connection connection, Schema schema) throws SQLException {
    TreeMap<String, List<String>> values = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables().values()) {
        for (String column : table.columns().stream().map(c -> c.name()).toList()) {
          values.put(table.name() + "." + column, values(statement, table, column));
        }
      }
    }
    return new Content(values);
  }

  /** These values where the other content has that column too. */
  Content within(Content other) {
    TreeMap<String, List<String>> shared = new TreeMap<>(valuesByColumn);
    shared.keySet().retainAll(other.valuesByColumn.keySet());
    return new Content(shared);
  }

  Content without(List<String> columns) {
    TreeMap<String, List<String>> rest = new TreeMap<>(valuesByColumn);
    rest.keySet().removeAll(columns);
    return new Content(rest);
  }

  private static List<String> values(Statement statement, Table table, String column)
      throws SQLException {
    String query =
        "SELECT CAST(\"%s\" AS varchar) FROM \"%s\".\"%s\" ORDER BY 1"
            .formatted(column, table.name().schema(), table.name().name());
    try (ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
      return values;
    }
  }

  @Override
  public String toString() {
    return valuesByColumn.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }
}
