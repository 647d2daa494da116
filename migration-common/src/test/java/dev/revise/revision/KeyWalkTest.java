package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.KeySql;
import dev.revise.operation.CreateTable;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table is cut into chunks in the order of its key, whatever that is. */
class KeyWalkTest {
  private static final TableName ROWS = new TableName("sky", "rows");

  private static final Map<ColumnType, List<String>> VALUES =
      Map.of(
          Simple.BIGINT,
          List.of("-9223372036854775808", "-7", "9", "10", "9223372036854775807"),
          new Numeric(20, 10),
          List.of("-0.0000000001", "0", "9.5", "10.1234567891", "100"),
          Simple.DOUBLE_PRECISION,
          List.of("-1e300", "0.1", "0.30000000000000004", "2.5", "1e22"),
          ColumnType.varchar(),
          List.of("''", "'a ''quoted'' [\"text\"]'", "'\\'", "'\u00e4 \u661f'", "'a'"),
          new Char(5),
          List.of("'a'", "'b '", "'bc'", "'c'", "'d'"),
          Simple.DATE,
          List.of("DATE '0999-01-02'", "DATE '1999-12-31'", "DATE '2026-02-01'"),
          ColumnType.timestamp(),
          List.of("TIMESTAMP '1969-12-31 23:59:59.999999'", "TIMESTAMP '2026-03-29 02:30:00'"),
          new Timestamp(OptionalInt.empty(), true),
          List.of(
              "TIMESTAMP WITH TIME ZONE '2026-03-29 02:30:00.000001+05:30'",
              "TIMESTAMP WITH TIME ZONE '2026-03-28 23:30:00-05'",
              "TIMESTAMP WITH TIME ZONE '2026-10-25 00:30:00+00'"),
          Simple.UUID,
          List.of(
              "CAST('ffffffff-0000-4000-8000-000000000000' AS uuid)",
              "CAST('00000000-0000-4000-8000-000000000001' AS uuid)",
              "CAST('7fffffff-0000-4000-8000-000000000000' AS uuid)"),
          Simple.BOOLEAN,
          List.of("TRUE", "FALSE"));

  static Stream<Arguments> kinds_and_types() {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> VALUES.keySet().stream().map(type -> Arguments.of(kind, type)));
  }

  @ParameterizedTest
  @MethodSource("kinds_and_types")
  void each_key_is_met_once_and_in_order(DatabaseKind kind, ColumnType type) throws SQLException {
    List<String> rows = VALUES.get(type).stream().map(value -> "(" + value + ", 1, 0)").toList();
    try (TestDatabase place = kind.fresh();
        Connection connection = place.connect()) {
      KeySql key = create(connection, type, rows);
      assertThat(visited(connection, key)).isEqualTo(all(connection)).hasSize(rows.size());
    }
  }

  /** All of that size but the last, however many rows there are. */
  @ParameterizedTest
  @EnumSource
  void a_chunk_has_as_many_rows_as_it_should(DatabaseKind kind) throws SQLException {
    try (TestDatabase place = kind.fresh();
        Connection connection = place.connect()) {
      List<String> rows = IntStream.range(0, 7).mapToObj(i -> "(" + i + ", 1, 0)").toList();
      KeySql key = create(connection, Simple.INTEGER, rows);

      assertThat(sizes(connection, key, 1)).containsExactly(1, 1, 1, 1, 1, 1, 1);
      assertThat(sizes(connection, key, 3)).containsExactly(3, 3, 1);
      assertThat(sizes(connection, key, 7)).containsExactly(7);
      assertThat(sizes(connection, key, 8)).containsExactly(7);
    }
  }

  private static List<Integer> sizes(Connection connection, KeySql key, int size)
      throws SQLException {
    List<Integer> sizes = new ArrayList<>();
    KeyWalk walk = new KeyWalk(connection, key, size);
    Optional<KeyRange> chunk = walk.chunk(List.of());
    while (chunk.isPresent()) {
      sizes.add(rows(connection, chunk.get()).size());
      chunk = walk.chunk(chunk.get().upTo());
    }
    return sizes;
  }

  private static List<String> visited(Connection connection, KeySql key) throws SQLException {
    List<String> visited = new ArrayList<>();
    KeyWalk walk = new KeyWalk(connection, key, 2);
    Optional<KeyRange> chunk = walk.chunk(List.of());
    while (chunk.isPresent()) {
      visited.addAll(rows(connection, chunk.get()));
      chunk = walk.chunk(chunk.get().upTo());
    }
    return visited;
  }

  private static List<String> rows(Connection connection, KeyRange chunk) throws SQLException {
    String query =
        "SELECT r.\"first\" FROM \"sky\".\"rows\" r WHERE %s ORDER BY r.\"first\""
            .formatted(chunk.condition("r"));
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      assertThat(chunk.bind(statement, 1)).isEqualTo(chunk.parameters().size() + 1);
      return texts(statement.executeQuery());
    }
  }

  private static List<String> all(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return texts(
          statement.executeQuery("SELECT \"first\" FROM \"sky\".\"rows\" ORDER BY \"first\""));
    }
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      texts.add(rows.getString(1));
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void the_index_of_the_key_finds_a_chunk(DatabaseKind kind) throws SQLException {
    try (TestDatabase place = kind.fresh();
        Connection connection = place.connect();
        Statement statement = connection.createStatement()) {
      KeySql key = create(connection, Simple.INTEGER, List.of("(0, 0, 0)"));
      String numbers =
          kind == DatabaseKind.H2 ? "SYSTEM_RANGE(1, 20000)" : "generate_series(1, 20000) AS x";
      statement.execute("INSERT INTO \"sky\".\"rows\" SELECT x / 10, x, 0 FROM " + numbers);
      statement.execute(kind == DatabaseKind.H2 ? "ANALYZE" : "ANALYZE \"sky\".\"rows\"");

      KeyRange chunk = new KeyRange(key, List.of("990", "9905"), List.of("1000", "10003"));
      String counted = "SELECT count(*) FROM \"sky\".\"rows\" WHERE " + chunk.condition();
      String found = plan(connection, key.nth(100, true), List.of("990", "9905"));
      String used = plan(connection, counted, chunk.parameters());
      if (kind == DatabaseKind.POSTGRESQL) {
        assertThat(found).contains("Index Cond: (ROW(first, second) > ").doesNotContain("Sort");
        assertThat(used).contains("Index Cond: ((ROW(first, second) > ");
      } else {
        assertThat(found).contains("PRIMARY_KEY_3: first >= ").contains("index sorted");
        assertThat(used).contains("PRIMARY_KEY_3: first >= ").contains("AND first <= ");
      }
    }
  }

  private static String plan(Connection connection, String sql, List<String> parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("EXPLAIN " + sql)) {
      for (int at = 0; at < parameters.size(); at++) {
        statement.setString(at + 1, parameters.get(at));
      }
      return String.join("\n", texts(statement.executeQuery()));
    }
  }

  @Test
  void a_key_of_one_column_is_compared_plainly() {
    KeySql key = new KeySql(ROWS, List.of("id"), List.of("bigint"));
    KeyRange first = new KeyRange(key, List.of(), List.of("7"));
    KeyRange second = new KeyRange(key, List.of("7"), List.of("9"));
    assertThat(first.condition()).isEqualTo("(\"id\" <= CAST(? AS bigint))");
    assertThat(second.condition("r"))
        .isEqualTo("(r.\"id\" > CAST(? AS bigint) AND r.\"id\" <= CAST(? AS bigint))");
    assertThat(second.parameters()).containsExactly("7", "9");
  }

  private static KeySql create(Connection connection, ColumnType type, List<String> rows)
      throws SQLException {
    Table table =
        Table.of(
                ROWS,
                Column.of("first", type).notNull(),
                Column.bigint("second").notNull(),
                Column.integer("seen"))
            .with(new PrimaryKey("rows_pk", "first", "second"));
    Dialect dialect = Dialects.of(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA \"sky\"");
      for (Command command : dialect.render(new CreateTable(table))) {
        statement.execute(dialect.sql(command));
      }
      statement.execute("INSERT INTO \"sky\".\"rows\" VALUES " + String.join(", ", rows));
    }
    return dialect.key(table);
  }
}
