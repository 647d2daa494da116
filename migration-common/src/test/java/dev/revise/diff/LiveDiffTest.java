package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Roles;
import dev.revise.dialect.Rows;
import dev.revise.diff.RandomPairs.Pair;
import dev.revise.diff.RandomRenames.RenamedPair;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A real database follows the difference of two random schemas, and its inverse; so it does when
 * the difference is ordered by table.
 *
 * <p>{@code -Drevise.test.seeds=400} tries more.
 */
@EachServer
class LiveDiffTest {
  private static final String SCHEMA = "cdb \"é\"";
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 8);
  private static final RandomPairs RANDOM = new RandomPairs(SCHEMA);
  private static final RandomRenames RENAMES = new RandomRenames(SCHEMA);

  @TestFactory
  Stream<DynamicTest> related() {
    return pairs(RANDOM::related);
  }

  @TestFactory
  Stream<DynamicTest> unrelated() {
    return pairs(RANDOM::unrelated);
  }

  @TestFactory
  Stream<DynamicTest> namesakes() {
    return pairs(RANDOM::castable);
  }

  @TestFactory
  Stream<DynamicTest> renamed() {
    return pairs(RANDOM::renamed);
  }

  @TestFactory
  Stream<DynamicTest> under_other_names() {
    return seeds((kind, seed) -> follow(kind, RENAMES.castable(seed, RANDOM::related)));
  }

  @TestFactory
  Stream<DynamicTest> rows_survive_under_other_names() {
    return seeds((kind, seed) -> carry(kind, RENAMES.pure(seed)));
  }

  private static void carry(DatabaseKind kind, RenamedPair pair) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      prepare(connection);
      Schema schema = Schema.empty();
      for (Operation operation : SchemaDiff.between(schema, pair.from()).list()) {
        execute(connection, Dialects.of(connection).script(Operations.of(operation)));
        schema = operation.applyTo(schema);
        Rows.on(connection).fill(operation, schema);
      }
      Operations there = pair.difference();
      step(connection, there, pair.to());
      requireRows(connection, pair.to());
      step(connection, there.inverse(), pair.from());
      requireRows(connection, pair.from());
    }
  }

  private static void requireRows(Connection connection, Schema schema) throws SQLException {
    for (Table table : schema.tables().values()) {
      Rows.on(connection).check(table);
    }
  }

  private static Stream<DynamicTest> pairs(IntFunction<Pair> pairs) {
    return seeds((kind, seed) -> follow(kind, pairs.apply(seed)));
  }

  private static Stream<DynamicTest> seeds(SeedTest test) {
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                IntStream.range(0, SEEDS)
                    .mapToObj(
                        seed -> dynamicTest(kind + ", seed " + seed, () -> test.run(kind, seed))));
  }

  @FunctionalInterface
  private interface SeedTest {
    void run(DatabaseKind kind, int seed) throws SQLException;
  }

  private static void follow(DatabaseKind kind, Pair pair) throws SQLException {
    follow(kind, new RenamedPair(pair.from(), pair.to(), Renames.none()));
  }

  private static void follow(DatabaseKind kind, RenamedPair pair) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      prepare(connection);
      Operations there = pair.difference();
      step(connection, SchemaDiff.between(Schema.empty(), pair.from()), pair.from());
      step(connection, there, pair.to());
      step(connection, there.inverse(), pair.from());
      Operations byTable = ByTable.of(there, pair.from());
      step(connection, byTable, pair.to());
      step(connection, byTable.inverse(), pair.from());
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    execute(connection, "CREATE SCHEMA \"cdb \"\"é\"\"\"");
    for (String role : RandomSchemas.roles()) {
      Roles.create(connection, role);
    }
  }

  private static void step(Connection connection, Operations operations, Schema model)
      throws SQLException {
    Dialect dialect = Dialects.of(connection);
    execute(connection, dialect.script(operations));
    Schema actual = new DatabaseSource(connection, List.of(SCHEMA)).read();
    assertThat(Drift.between(dialect.normalize(model), actual).differences()).isEmpty();
    assertThat(actual.ignoringColumnOrder())
        .isEqualTo(dialect.normalize(model).ignoringColumnOrder());
  }

  private static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      fail(e.getMessage() + "\n" + sql, e);
    }
  }
}
