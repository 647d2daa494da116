package dev.revise.laws;

import dev.revise.dialect.Dialects;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.rows.SeededRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes rows into the tables of a schema, those that others point to first. */
record Ingest(Connection connection, Schema schema) {

  /** The rows as they are. */
  void insert(DataSet set) throws SQLException {
    for (Table table : inOrder()) {
      for (Map<String, Optional<String>> row : set.rows().getOrDefault(table.name(), List.of())) {
        execute(insertion(table.name(), row));
      }
    }
  }

  /**
   * Values for what the rows leave out: for columns, and for tables without rows one row for each
   * that it can point to.
   *
   * @param given whose columns have the values that they should have
   */
  void fillWhatIsNotIn(Cells given) throws SQLException {
    Set<String> columns = given.columns();
    for (Table table : inOrder()) {
      List<Column> others =
          table.columns().stream()
              .filter(column -> !columns.contains(table.name().name() + "." + column.name()))
              .toList();
      if (given.hasRowsOf(table.name())) {
        update(table, others);
      } else {
        execute(insertion(table));
      }
    }
  }

  private void update(Table table, List<Column> columns) throws SQLException {
    if (!columns.isEmpty()) {
      execute(
          columns.stream()
              .map(column -> "\"%s\" = %s".formatted(column.name(), madeUp(column)))
              .collect(Collectors.joining(", ", "UPDATE " + quoted(table.name()) + " SET ", "")));
    }
  }

  private String insertion(Table table) {
    Optional<ForeignKey> key =
        table.foreignKeys().max(Comparator.comparing(one -> one.columns().size()));
    return table.columns().stream()
        .map(column -> key.flatMap(one -> referenced(one, column)).orElseGet(() -> madeUp(column)))
        .collect(
            Collectors.joining(
                ", ",
                "INSERT INTO %s (%s) SELECT "
                    .formatted(
                        quoted(table.name()),
                        list(table.columns().stream().map(Column::name).toList())),
                key.map(one -> " FROM " + quoted(one.references())).orElse("")));
  }

  private static Optional<String> referenced(ForeignKey key, Column column) {
    int at = key.columns().indexOf(column.name());
    return at < 0 ? Optional.empty() : Optional.of('"' + key.referencedColumns().get(at) + '"');
  }

  private String madeUp(Column column) {
    return SeededRows.value(Dialects.of(connection), schema, column);
  }

  private static String insertion(TableName table, Map<String, Optional<String>> row) {
    return row.values().stream()
        .map(value -> value.map(text -> "'" + text.replace("'", "''") + "'").orElse("NULL"))
        .collect(
            Collectors.joining(
                ", ",
                "INSERT INTO %s (%s) VALUES (".formatted(quoted(table), list(row.keySet())),
                ")"));
  }

  private List<Table> inOrder() {
    Set<Table> ordered = new LinkedHashSet<>();
    schema.tables().values().forEach(table -> addReferencedFirst(table, ordered));
    return List.copyOf(ordered);
  }

  private void addReferencedFirst(Table table, Set<Table> ordered) {
    table
        .foreignKeys()
        .map(key -> schema.table(key.references()))
        .filter(other -> !other.equals(table) && !ordered.contains(other))
        .forEach(other -> addReferencedFirst(other, ordered));
    ordered.add(table);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String list(Collection<String> columns) {
    return columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  private static String quoted(TableName table) {
    return "\"%s\".\"%s\"".formatted(table.schema(), table.name());
  }
}
