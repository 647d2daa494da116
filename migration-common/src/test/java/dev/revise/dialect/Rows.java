package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.OtherTypes;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Two rows in each table. The first holds ones in all its columns and the second twos, whatever the
 * type, so that all keys, checks and casts of random schemas are met, and so that a value which got
 * lost is missed.
 */
public final class Rows {
  private static final List<Integer> ROWS = List.of(1, 2);

  private final Connection connection;
  private final AnsiSql dialect;

  Rows(Connection connection, AnsiSql dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  public static Rows on(Connection connection) {
    return new Rows(connection, (AnsiSql) Dialects.of(connection));
  }

  /** Fills what the operation has just created. */
  public void fill(Operation operation, Schema after) throws SQLException {
    if (operation instanceof CreateTable created) {
      insert(created.table());
    }
    if (operation instanceof AddColumn added) {
      update(after.table(added.table()), added.column());
    }
  }

  /** More rows, with values missing or the same as others' at random; those that fit stay. */
  public void scatter(Table table, Random random) throws SQLException {
    List<Column> written =
        table.columns().stream()
            .filter(column -> column.generation().isEmpty() && !counts(column))
            .toList();
    List<String> columns = written.stream().map(Column::name).toList();
    for (int row = 0; row < 4; row++) {
      String values =
          written.stream()
              .map(
                  column ->
                      column.nullable() && random.nextInt(3) == 0
                          ? "NULL"
                          : value(column.type(), 1 + random.nextInt(3)))
              .collect(Collectors.joining(", "));
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO %s %s VALUES (%s)"
                .formatted(quoted(table.name()), quoted(columns), values));
      } catch (SQLException broken) {
        // what holds already stays so
      }
    }
  }

  public void check(Table table) throws SQLException {
    String counts =
        ROWS.stream()
            .map(row -> "count(*) FILTER (WHERE " + holds(table, row) + ")")
            .collect(
                Collectors.joining(", ", "SELECT count(*), ", " FROM " + quoted(table.name())));
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(counts)) {
      found.next();
      assertThat(List.of(found.getInt(1), found.getInt(2), found.getInt(3)))
          .as("the two rows of " + table.name())
          .isEqualTo(List.of(2, 1, 1));
    }
  }

  private String holds(Table table, int row) {
    return table.columns().stream()
        .filter(column -> !counts(column))
        .map(column -> quoted(column.name()) + " = " + value(column.type(), row))
        .collect(Collectors.joining(" AND "));
  }

  private void insert(Table table) throws SQLException {
    List<Column> written =
        table.columns().stream().filter(column -> column.generation().isEmpty()).toList();
    List<String> columns = written.stream().map(Column::name).toList();
    for (int row : ROWS) {
      String values =
          written.stream()
              .map(column -> value(column.type(), row))
              .collect(Collectors.joining(", "));
      execute(
          "INSERT INTO %s %s VALUES (%s)".formatted(quoted(table.name()), quoted(columns), values));
    }
  }

  /** What the database numbers by itself need not agree with the rest of the row. */
  private static boolean counts(Column column) {
    return column.defaultValue().filter(DefaultValue.Identity.class::isInstance).isPresent();
  }

  /** Rows are told apart by what another column holds. */
  private void update(Table table, Column added) throws SQLException {
    if (added.generation().isPresent() || counts(added)) {
      return;
    }
    Column other =
        table.columns().stream()
            .filter(column -> !column.equals(added) && !counts(column))
            .findFirst()
            .orElseThrow();
    for (int row : ROWS) {
      execute(
          "UPDATE %s SET %s = %s WHERE %s = %s"
              .formatted(
                  quoted(table.name()),
                  quoted(added.name()),
                  value(added.type(), row),
                  quoted(other.name()),
                  value(other.type(), row)));
    }
  }

  private String value(ColumnType type, int row) {
    return "CAST(%s AS %s)"
        .formatted(dialect.definitions.text(type, text(type, row)), dialect.definitions.type(type));
  }

  public static String text(ColumnType type, int row) {
    if (OtherTypes.has(type)) {
      return OtherTypes.text(type, row);
    }
    if (type == Simple.BOOLEAN) {
      return Boolean.toString(row == 1);
    }
    if (type == Simple.UUID) {
      return "00000000-0000-0000-0000-00000000000" + row;
    }
    if (type == Simple.DATE) {
      return "2020-01-0" + row;
    }
    return type instanceof Timestamp timestamp
        ? "2020-01-0" + row + " 00:00:00" + (timestamp.withTimeZone() ? "+00" : "")
        : Integer.toString(row);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + "\n" + e.getMessage(), e);
    }
  }
}
