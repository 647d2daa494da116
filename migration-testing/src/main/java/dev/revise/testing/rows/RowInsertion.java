package dev.revise.testing.rows;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts rows into a table; the database says which of several values it takes. */
final class RowInsertion {
  private static final int ATTEMPTS = 2000;

  private final Connection connection;
  private final Table table;
  private final List<String> violations;
  private String refusal = "";

  RowInsertion(Connection connection, Table table, List<Schema> others) {
    this.connection = connection;
    this.table = table;
    this.violations =
        others.stream()
            .filter(other -> other.tables().containsKey(table.name()))
            .flatMap(other -> violations(table, other.table(table.name())))
            .distinct()
            .toList();
  }

  /** Why the last row was not taken. */
  String refusal() {
    return refusal;
  }

  /**
   * The row as it was taken, with as few of the alternatives as do; none if no combination does.
   */
  Optional<Map<String, String>> insert(
      Map<String, String> row, Map<String, List<String>> alternatives) throws SQLException {
    if (isTaken(row)) {
      return Optional.of(row);
    }
    List<String> columns = List.copyOf(alternatives.keySet());
    long all = 1;
    for (List<String> values : alternatives.values()) {
      all = Math.min(ATTEMPTS, all * (values.size() + 1));
    }
    for (int attempt = 1; attempt < all; attempt++) {
      Map<String, String> other = new TreeMap<>(row);
      int rest = attempt;
      for (String column : columns) {
        List<String> values = alternatives.get(column);
        int at = rest % (values.size() + 1);
        rest /= values.size() + 1;
        if (at > 0) {
          other.put(column, values.get(at - 1));
        }
      }
      if (isTaken(other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean isTaken(Map<String, String> row) throws SQLException {
    Savepoint savepoint = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(insertion(row));
      for (String violation : violations) {
        try (ResultSet found = statement.executeQuery(violation)) {
          if (found.next()) {
            refusal = "a row does not fit the next schema: " + violation;
            connection.rollback(savepoint);
            return false;
          }
        }
      }
      return true;
    } catch (SQLException e) {
      connection.rollback(savepoint);
      refusal = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return false;
    }
  }

  /** Queries for rows that the keys and checks of a later or earlier form would not take. */
  private static Stream<String> violations(Table table, Table other) {
    List<String> queries = new ArrayList<>();
    for (Constraint constraint : other.constraints()) {
      if (table.constraints().contains(constraint) || constraint instanceof ForeignKey) {
        continue;
      }
      if (constraint instanceof CheckConstraint check) {
        boolean known =
            other.columns().stream()
                .map(Column::name)
                .filter(check::mentions)
                .allMatch(name -> isSame(table, other, name));
        if (known) {
          queries.add(
              "SELECT 1 FROM " + quoted(table.name()) + " WHERE NOT (" + check.expression() + ")");
        }
      } else {
        unique(table, constraint.columns()).ifPresent(queries::add);
      }
    }
    other.indexes().stream()
        .filter(index -> index.unique() && index.isPlain())
        .flatMap(index -> unique(table, index.columns()).stream())
        .forEach(queries::add);
    return queries.stream();
  }

  private static boolean isSame(Table table, Table other, String column) {
    return table.column(column).map(Column::type).equals(other.column(column).map(Column::type));
  }

  private static Optional<String> unique(Table table, List<String> columns) {
    if (columns.isEmpty() || columns.stream().anyMatch(name -> table.column(name).isEmpty())) {
      return Optional.empty();
    }
    String list = list(columns);
    return Optional.of(
        "SELECT %1$s FROM %2$s GROUP BY %1$s HAVING count(*) > 1"
            .formatted(list, quoted(table.name())));
  }

  private String insertion(Map<String, String> row) {
    boolean numbered =
        table.columns().stream()
            .flatMap(column -> column.defaultValue().stream())
            .anyMatch(value -> value instanceof DefaultValue.Identity id && id.always());
    return "INSERT INTO %s (%s)%s VALUES (%s)"
        .formatted(
            quoted(table.name()),
            list(List.copyOf(row.keySet())),
            numbered ? " OVERRIDING SYSTEM VALUE" : "",
            String.join(", ", row.values()));
  }

  private static String list(List<String> columns) {
    return columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  private static String quoted(TableName name) {
    return "\"%s\".\"%s\"".formatted(name.schema(), name.name());
  }
}
