package dev.revise.testing.site;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of each column, in an order that does not depend on where the column stands. */
public record Content(TreeMap<String, List<String>> valuesByColumn) {

  public static Content of(Connection connection, Schema schema) throws SQLException {
    TreeMap<String, List<String>> values = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables().values()) {
        values.putAll(values(statement, table));
      }
    }
    values.values().forEach(Collections::sort);
    return new Content(values);
  }

  /** These values where the other content has that column too. */
  public Content within(Content other) {
    TreeMap<String, List<String>> shared = new TreeMap<>(valuesByColumn);
    shared.keySet().retainAll(other.valuesByColumn.keySet());
    return new Content(shared);
  }

  public Content without(List<String> columns) {
    TreeMap<String, List<String>> rest = new TreeMap<>(valuesByColumn);
    rest.keySet().removeAll(columns);
    return new Content(rest);
  }

  private static Map<String, List<String>> values(Statement statement, Table table)
      throws SQLException {
    List<String> columns = table.columns().stream().map(Column::name).toList();
    Map<String, List<String>> values = new TreeMap<>();
    columns.forEach(column -> values.put(table.name() + "." + column, new ArrayList<>()));
    try (ResultSet rows = statement.executeQuery(query(table.name(), columns))) {
      while (rows.next()) {
        for (int at = 0; at < columns.size(); at++) {
          values.get(table.name() + "." + columns.get(at)).add(text(rows, at + 1));
        }
      }
    }
    return values;
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    return String.valueOf(rows.getString(column));
  }

  public static String query(TableName table, List<String> columns) {
    return columns.stream()
        .map("CAST(\"%s\" AS varchar)"::formatted)
        .collect(
            Collectors.joining(
                ", ", "SELECT ", " FROM \"%s\".\"%s\"".formatted(table.schema(), table.name())));
  }

  /** A line a column: {@code survey.visit.band = [g, r]}. */
  public List<String> lines() {
    return valuesByColumn.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
