package dev.revise.testing.rows;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A few rows for each table, without nulls where no circle of keys asks for one. Row n of a table
 * points to row n of the tables that it references, or to the last that these have. Values are made
 * by type; where a key or a check refuses them, others are tried that the checks name.
 */
public final class SeededRows {
  public static final int ROWS = 3;

  private final Schema schema;
  private final List<Schema> others;
  private final Map<String, List<String>> given;
  private final Map<TableName, List<Map<String, String>>> rows = new LinkedHashMap<>();
  private final Set<TableName> begun = new LinkedHashSet<>();

  private SeededRows(Schema schema, List<Schema> others, Map<String, List<String>> given) {
    this.schema = schema;
    this.others = List.copyOf(others);
    this.given = Map.copyOf(given);
  }

  /**
   * @param others schemas of the same history, whose keys, checks and types the rows keep too
   */
  public static SeededRows of(Schema schema, Collection<Schema> others) {
    return new SeededRows(schema, List.copyOf(others), Map.of());
  }

  /** The same with these literals by {@code table.column}, of which row n gets the n-th. */
  public SeededRows with(Map<String, List<String>> literals) {
    return new SeededRows(schema, others, literals);
  }

  /**
   * @param other a schema next to this one in history
   */
  public static void insert(Connection connection, Schema schema, Schema other)
      throws SQLException {
    of(schema, List.of(other)).insert(connection);
  }

  /**
   * @throws UnmadeRowException if a table takes none of the rows that can be made for it
   */
  public void insert(Connection connection) throws SQLException {
    boolean committing = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      Dialect dialect = Dialects.of(connection);
      for (Table table : schema.tables().values()) {
        make(table, connection, dialect);
      }
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(committing);
    }
  }

  /** Makes the rows of a table after those of the tables that it references. */
  private void make(Table table, Connection connection, Dialect dialect) throws SQLException {
    if (!begun.add(table.name())) {
      return;
    }
    for (ForeignKey key : keys(table).toList()) {
      make(schema.table(key.references()), connection, dialect);
    }
    RowInsertion insertion = new RowInsertion(connection, table, others);
    SeededValues values = new SeededValues(dialect, schema, table, others);
    List<Map<String, String>> made = new ArrayList<>();
    for (int number = 1; number <= ROWS; number++) {
      Map<String, String> row = row(table, values, number);
      insertion.insert(row, alternatives(table, values, row, number)).ifPresent(made::add);
    }
    if (made.isEmpty()) {
      throw new UnmadeRowException(table.name(), insertion.refusal());
    }
    rows.put(table.name(), made);
  }

  private Map<String, String> row(Table table, SeededValues values, int number) {
    Map<String, String> row = new TreeMap<>();
    table.columns().stream()
        .filter(column -> column.generation().isEmpty())
        .forEach(column -> row.put(column.name(), value(table, values, column, number)));
    keys(table)
        .filter(key -> !key.references().equals(table.name()))
        .forEach(key -> copy(key, row, number));
    keys(table)
        .filter(key -> key.references().equals(table.name()))
        .forEach(key -> point(key, row, row));
    return row;
  }

  private String value(Table table, SeededValues values, Column column, int number) {
    List<String> literals =
        given.getOrDefault(table.name().name() + "." + column.name(), List.of());
    return literals.isEmpty()
        ? values.of(column, number)
        : literals.get((number - 1) % literals.size());
  }

  /** Other values of columns that nobody gave and no key takes from elsewhere. */
  private Map<String, List<String>> alternatives(
      Table table, SeededValues values, Map<String, String> row, int number) {
    Set<String> fixed = new TreeSet<>();
    keys(table).forEach(key -> fixed.addAll(key.columns()));
    Map<String, List<String>> alternatives = new TreeMap<>();
    for (Column column : table.columns()) {
      String name = column.name();
      if (row.containsKey(name)
          && !fixed.contains(name)
          && !given.containsKey(table.name().name() + "." + name)) {
        List<String> more = values.alternatives(column, number);
        if (!more.isEmpty()) {
          alternatives.put(name, more);
        }
      }
    }
    return alternatives;
  }

  /** The keys of all these schemas that stand on columns of this one. */
  private Stream<ForeignKey> keys(Table table) {
    return Stream.concat(
            table.foreignKeys(),
            others.stream()
                .filter(other -> other.tables().containsKey(table.name()))
                .flatMap(other -> other.table(table.name()).foreignKeys()))
        .distinct()
        .filter(key -> key.columns().stream().allMatch(name -> table.column(name).isPresent()))
        .filter(key -> hasColumns(schema, key.references(), key.referencedColumns()));
  }

  private static boolean hasColumns(Schema schema, TableName table, List<String> columns) {
    return schema.tables().containsKey(table)
        && columns.stream().allMatch(name -> schema.table(table).column(name).isPresent());
  }

  /** A table that waits for this one has no rows yet; nothing points to them. */
  private void copy(ForeignKey key, Map<String, String> row, int number) {
    List<Map<String, String>> referenced = rows.getOrDefault(key.references(), List.of());
    if (referenced.isEmpty()) {
      key.columns().forEach(column -> row.put(column, "NULL"));
    } else {
      point(key, row, referenced.get(Math.min(number, referenced.size()) - 1));
    }
  }

  private static void point(ForeignKey key, Map<String, String> row, Map<String, String> to) {
    for (int at = 0; at < key.columns().size(); at++) {
      row.put(key.columns().get(at), to.get(key.referencedColumns().get(at)));
    }
  }

  /** What the first row of a table holds in that column. */
  public static String value(Dialect dialect, Schema schema, Column column) {
    return new SeededValues(dialect, schema, Table.of(new TableName("s", "t"), column), List.of())
        .of(column, 1);
  }
}
