package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a real database prints of random expressions is what was written, and never what was not.
 *
 * <p>{@code -Drevise.test.seed=7} writes others, {@code -Drevise.test.expressions=2000} more.
 */
@EachServer
class ExpressionLawsTest {
  private static final long SEED = Long.getLong("revise.test.seed", 0);
  private static final int COUNT = Integer.getInteger("revise.test.expressions", 400);
  private static final TableName NAME = new TableName("cdb", "t");
  private static final Table TABLE =
      Table.of(NAME, RandomExpressions.COLUMNS.toArray(Column[]::new));
  private static final Pattern REPLACEABLE =
      Pattern.compile(" (?:<|>|<=|>=|\\+|-|\\*|/) |(?<= )\\d+(?=$|[ ),])|\"[ijdfg]\"");

  private final RandomExpressions expressions = new RandomExpressions(new Random(SEED));

  @ParameterizedTest
  @EnumSource
  void conditionsAreReadAsWritten(DatabaseKind kind) throws SQLException {
    List<CheckConstraint> checks = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      checks.add(new CheckConstraint("c" + i, expressions.condition(2)));
    }
    Table table = TABLE.with(checks.toArray(CheckConstraint[]::new));
    each(kind, table, (read, i) -> expression(read, "c" + i), i -> checks.get(i).expression());
  }

  @ParameterizedTest
  @EnumSource
  void computedColumnsAreReadAsWritten(DatabaseKind kind) throws SQLException {
    List<String> written = new ArrayList<>();
    Table table = TABLE;
    for (int i = 0; i < COUNT; i++) {
      Column column =
          switch (i % 3) {
            case 0 ->
                Column.of("x" + i, Simple.DOUBLE_PRECISION).generatedAs(expressions.number(2));
            case 1 -> Column.of("x" + i, Simple.TEXT).generatedAs(expressions.text(2));
            default -> Column.of("x" + i, Simple.BOOLEAN).generatedAs(expressions.condition(1));
          };
      written.add(column.generation().orElseThrow());
      table = table.plus(column);
    }
    each(
        kind,
        table,
        (read, i) -> read.column("x" + i).flatMap(Column::generation).orElseThrow(),
        written::get);
  }

  /** H2 has neither. */
  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void indexesAreReadAsWritten(DatabaseKind kind) throws SQLException {
    List<String> written = new ArrayList<>();
    Table table = TABLE;
    for (int i = 0; i < COUNT / 4; i++) {
      String key =
          i % 2 == 0 ? "-(" + expressions.number(2) + ")" : "LOWER(" + expressions.text(2) + ")";
      String predicate = expressions.condition(2);
      table =
          table.plus(
              new Index(
                  "x" + i,
                  List.of(IndexKey.expression("(" + key + ")")),
                  false,
                  Optional.empty(),
                  Optional.of(predicate)));
      written.add("(" + key + ") WHERE " + predicate);
    }
    each(kind, table, (read, i) -> said(read.index("x" + i).orElseThrow()), written::get);
  }

  @ParameterizedTest
  @EnumSource
  void anotherConstantOperatorOrColumnIsAnotherCondition(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      Random random = new Random(SEED);
      assertSoftly(
          softly -> {
            for (int i = 0; i < COUNT; i++) {
              String written = expressions.condition(2);
              String other = mutated(written, random);
              softly
                  .assertThat(normalized(dialect, other))
                  .as("seed %d: %s and not %s", SEED, other, written)
                  .satisfies(
                      text -> {
                        if (!other.equals(written)) {
                          assertThat(text).isNotEqualTo(normalized(dialect, written));
                        }
                      });
            }
          });
    }
  }

  private static String mutated(String sql, Random random) {
    List<MatchResult> found = REPLACEABLE.matcher(sql).results().toList();
    if (found.isEmpty()) {
      return sql;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return sql.substring(0, one.start()) + another(one.group()) + sql.substring(one.end());
  }

  private static String another(String part) {
    return switch (part.strip()) {
      case "<" -> " >= ";
      case ">" -> " >= ";
      case "<=" -> " = ";
      case ">=" -> " < ";
      case "+" -> " - ";
      case "-" -> " + ";
      case "*" -> " / ";
      case "/" -> " * ";
      case "\"i\"", "\"j\"" -> "\"l\"";
      case "\"d\"" -> "\"e e\"";
      case "\"f\"" -> "(\"i\" > 77)";
      case "\"g\"" -> "(\"i\" > 78)";
      default -> "99" + part;
    };
  }

  private static void each(DatabaseKind kind, Table table, Reading reading, Written written)
      throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      SchemaChange change = new SchemaChange(Schema.empty());
      change.create(RandomExpressions.ENUM);
      change.create(table);
      execute(connection, "CREATE SCHEMA \"cdb\"");
      execute(connection, dialect.script(change.operations()));
      Table expected = dialect.normalize(change.schema()).table(NAME);
      Table read = new DatabaseSource(connection, List.of("cdb")).read().table(NAME);
      int count = table.constraints().size() + table.indexes().size();
      count = count == 0 ? COUNT : count;
      int total = count;
      assertSoftly(
          softly -> {
            for (int i = 0; i < total; i++) {
              softly
                  .assertThat(reading.of(read, i))
                  .as("seed %d: %s", SEED, written.of(i))
                  .isEqualTo(reading.of(expected, i));
            }
          });
    }
  }

  private static String normalized(Dialect dialect, String condition) {
    Schema schema = Schema.empty().plus(TABLE.with(new CheckConstraint("c", condition)));
    return expression(dialect.normalize(schema).table(NAME), "c");
  }

  private static String expression(Table table, String check) {
    return table
        .constraints(CheckConstraint.class)
        .filter(constraint -> constraint.name().equals(check))
        .findFirst()
        .orElseThrow()
        .expression();
  }

  private static String said(Index index) {
    return Stream.of(index.keys().get(0).sql(), index.predicate().orElseThrow())
        .toList()
        .toString();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException("seed " + SEED + ": " + e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Reading {
    String of(Table table, int number);
  }

  @FunctionalInterface
  private interface Written {
    String of(int number);
  }
}
