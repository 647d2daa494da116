package dev.revise.laws;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery.ProjectedColumn;
import dev.revise.schema.ViewQuery.Projection;
import dev.revise.testing.site.Content;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads values, in the same words whichever database or file holds them. */
record CellReader(Schema schema, RowKeys keys) {

  /** What the tables hold. */
  Cells tables(Connection connection) throws SQLException {
    Cells cells = Cells.NONE;
    for (Table table : schema.tables().values()) {
      cells = cells.and(read(connection, table.name(), all(table), table));
    }
    return cells;
  }

  /** What the views show that show columns of one table. */
  Cells views(Connection connection) throws SQLException {
    Cells cells = Cells.NONE;
    for (View view : schema.views().values()) {
      if (view.query() instanceof Projection shown) {
        Table table = schema.table(shown.from());
        cells = cells.and(read(connection, view.name(), shown.columns(), table));
      }
    }
    return cells;
  }

  Cells rows(TableName name, List<Map<String, Optional<String>>> rows) {
    Table table = schema.table(name);
    return rows.stream().map(row -> cells(name, row, table)).reduce(Cells.NONE, Cells::and);
  }

  private static List<ProjectedColumn> all(Table table) {
    return table.columns().stream()
        .map(column -> new ProjectedColumn(column.name(), column.name()))
        .toList();
  }

  private Cells read(
      Connection connection, TableName relation, List<ProjectedColumn> columns, Table table)
      throws SQLException {
    String query = Content.query(relation, columns.stream().map(ProjectedColumn::as).toList());
    Cells cells = Cells.NONE;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        Map<String, Optional<String>> row = new TreeMap<>();
        for (int at = 0; at < columns.size(); at++) {
          row.put(columns.get(at).column(), Optional.ofNullable(rows.getString(at + 1)));
        }
        cells = cells.and(cells(relation, row, table));
      }
    }
    return cells;
  }

  private Cells cells(TableName relation, Map<String, Optional<String>> row, Table table) {
    String key =
        keys.of(table).stream()
            .map(column -> row.get(column).orElseThrow())
            .collect(Collectors.joining(", "));
    TreeMap<Cell, Optional<String>> values = new TreeMap<>();
    row.forEach(
        (column, value) ->
            values.put(
                new Cell(relation, key, column), value.map(text -> words(table, column, text))));
    return new Cells(values);
  }

  private static String words(Table table, String column, String text) {
    ColumnType type = table.column(column).orElseThrow().type();
    if (type instanceof ColumnType.Timestamp timestamp && !timestamp.withTimeZone()) {
      return LocalDateTime.parse(text.replace(' ', 'T')).toString();
    }
    if (type == ColumnType.Simple.DOUBLE_PRECISION) {
      return Double.toString(Double.parseDouble(text));
    }
    return type == ColumnType.Simple.BOOLEAN ? text.toLowerCase(Locale.ROOT) : text;
  }
}
