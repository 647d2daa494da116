package dev.revise.revision;

import dev.revise.dialect.Counts;
import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropTable;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.UnfillColumns;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Follows operations and notes which of the tables and columns that are there now they drop. What
 * going up again fills from another table is lost only where it is another value.
 */
public final class Losses {
  /** What a table or column of the moment was called at first; none if it is new. */
  private final Map<TableName, Optional<TableName>> tables = new HashMap<>();

  private final Map<TableName, Map<String, Optional<String>>> columns = new HashMap<>();
  private final SortedMap<TableName, List<String>> lost = new TreeMap<>();
  private final List<TableName> lostWhole = new ArrayList<>();

  /** How going up again fills columns that go. */
  private final Map<TableName, Map<String, FillColumns>> refilled = new HashMap<>();

  private Losses(Operations operations) {
    operations.list().forEach(this::follow);
  }

  /** What goes, of what holds anything, if all these tables go. */
  public static List<Loss> of(Collection<TableName> tables, Connection connection)
      throws SQLException {
    Losses losses = new Losses(Operations.of());
    tables.forEach(losses::drop);
    return losses.count(connection);
  }

  /** What the operations would take away that holds anything. */
  public static List<Loss> of(Operations operations, Connection connection) throws SQLException {
    return new Losses(operations).count(connection);
  }

  /**
   * What the operations would take away that holds anything, when others were done before them.
   *
   * @param connection to the database as it is before all of them
   */
  public static List<Loss> after(Operations before, Operations operations, Connection connection)
      throws SQLException {
    Losses losses = new Losses(before);
    losses.lost.clear();
    losses.lostWhole.clear();
    operations.list().forEach(losses::follow);
    return losses.count(connection);
  }

  /** The tables that the operations drop or drop columns of, by their names now. */
  public static List<TableName> tablesOf(Operations operations) {
    return List.copyOf(new Losses(operations).lost.keySet());
  }

  private void follow(Operation operation) {
    if (operation instanceof CreateTable create) {
      tables.put(create.table().name(), Optional.empty());
    } else if (operation instanceof RenameTable rename) {
      tables.put(rename.renamed(), first(rename.table().name()));
      columns.put(rename.renamed(), columnsOf(rename.table().name()));
    } else if (operation instanceof AddColumn add) {
      columnsOf(add.table()).put(add.column().name(), Optional.empty());
    } else if (operation instanceof RenameColumn rename) {
      columnsOf(rename.table()).put(rename.to(), first(rename.table(), rename.column().name()));
    } else if (operation instanceof UnfillColumns unfill) {
      refill(unfill.fill());
    } else if (operation instanceof DropColumn drop && drop.losesData()) {
      drop(drop.table(), drop.column());
    } else if (operation instanceof DropTable drop) {
      drop(drop.table().name());
    }
  }

  /** Asked of the database as it is now, so all must have the names it has now. */
  private void refill(FillColumns fill) {
    boolean sameNames =
        first(fill.table()).equals(Optional.of(fill.table()))
            && first(fill.source()).equals(Optional.of(fill.source()))
            && isNow(fill.table(), fill.pointer())
            && isNow(fill.source(), fill.key())
            && fill.columns().stream()
                .allMatch(column -> isNow(fill.table(), column) && isNow(fill.source(), column));
    if (sameNames) {
      Map<String, FillColumns> byColumn =
          refilled.computeIfAbsent(fill.table(), key -> new HashMap<>());
      fill.columns().forEach(column -> byColumn.put(column, fill));
    }
  }

  private boolean isNow(TableName table, String column) {
    return first(table, column).equals(Optional.of(column));
  }

  private void drop(TableName table) {
    first(table)
        .ifPresent(
            name -> {
              lost.computeIfAbsent(name, key -> new ArrayList<>());
              lostWhole.add(name);
            });
  }

  private void drop(TableName table, Column column) {
    first(table)
        .ifPresent(
            name ->
                first(table, column.name())
                    .ifPresent(
                        old -> lost.computeIfAbsent(name, key -> new ArrayList<>()).add(old)));
  }

  private Optional<TableName> first(TableName table) {
    return tables.getOrDefault(table, Optional.of(table));
  }

  private Optional<String> first(TableName table, String column) {
    return columnsOf(table).getOrDefault(column, Optional.of(column));
  }

  private Map<String, Optional<String>> columnsOf(TableName table) {
    return columns.computeIfAbsent(table, key -> new HashMap<>());
  }

  private List<Loss> count(Connection connection) throws SQLException {
    List<Loss> losses = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<TableName, List<String>> entry : lost.entrySet()) {
        count(statement, entry.getKey(), entry.getValue(), losses);
      }
    }
    return losses.stream().filter(loss -> loss.rows() > 0).toList();
  }

  private void count(Statement statement, TableName table, List<String> dropped, List<Loss> losses)
      throws SQLException {
    List<Long> counts = numbers(statement, Counts.of(table, dropped));
    if (lostWhole.contains(table)) {
      losses.add(new Loss(table, Optional.empty(), counts.get(0)));
      return;
    }
    for (int at = 0; at < dropped.size(); at++) {
      String column = dropped.get(at);
      FillColumns fill = refilled.getOrDefault(table, Map.of()).get(column);
      long values =
          fill == null
              ? counts.get(at + 1)
              : numbers(statement, Counts.ofDiffering(fill, column)).get(0);
      losses.add(new Loss(table, Optional.of(column), values));
    }
  }

  private static List<Long> numbers(Statement statement, String query) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
        numbers.add(row.getLong(at));
      }
    }
    return numbers;
  }
}
