package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.command.Direction;
import dev.revise.command.Fill;
import dev.revise.command.StepDatabase;
import dev.revise.command.UnfitRows;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Roles;
import dev.revise.dialect.Rows;
import dev.revise.diff.ByTable;
import dev.revise.diff.RandomPairs;
import dev.revise.diff.RandomPairs.Pair;
import dev.revise.diff.SchemaDiff;
import dev.revise.engine.Progress;
import dev.revise.operation.AddColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DropColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.MigrationException;
import dev.revise.schema.OtherTypes;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A revision between two random schemas with rows at random is refused with nothing changed, or it
 * goes there and comes back; whoever wrote it was told of each operation that may refuse.
 *
 * <p>{@code -Drevise.test.seeds=400} tries more.
 */
class AuthoringLawsTest {
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 6);
  private static final RandomPairs RANDOM = new RandomPairs("sky");

  @TestFactory
  Stream<DynamicTest> related() {
    return seeds(RANDOM::related);
  }

  @TestFactory
  Stream<DynamicTest> namesakes() {
    return seeds(RANDOM::castable);
  }

  private static Stream<DynamicTest> seeds(IntFunction<Pair> pairs) {
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                IntStream.range(0, SEEDS)
                    .mapToObj(
                        seed ->
                            dynamicTest(
                                kind + ", seed " + seed,
                                () -> move(kind, pairs.apply(seed), new Random(seed)))));
  }

  private static void move(DatabaseKind kind, Pair pair, Random random) throws SQLException {
    Operations there = written(pair);
    Operations first = SchemaDiff.between(Schema.empty(), pair.from());
    try (StepDatabase database =
        StepDatabase.on(
            kind,
            schema -> first.stream().forEach(schema::apply),
            schema -> there.stream().forEach(schema::apply),
            schema -> {})) {
      try (Connection connection = database.connect()) {
        for (String role : RandomSchemas.roles()) {
          Roles.create(connection, role);
        }
      }
      database.upgrade("1");
      scatter(database, pair.from(), random);
      if (moves(database, Direction.UPGRADE, "2", there)) {
        requireAt(database, there.applyTo(pair.from()));
        scatter(database, pair.to(), random);
        if (moves(database, Direction.DOWNGRADE, "1", there.inverse())) {
          requireAt(database, pair.from());
        }
      }
    }
  }

  /** With a value for each column that needs one, on either way. */
  private static Operations written(Pair pair) {
    Operations operations = ByTable.of(SchemaDiff.between(pair.from(), pair.to()), pair.from());
    Fills fills = fills(operations);
    return FilledOperations.of(pair.from(), operations, fills, List.of());
  }

  private static Fills fills(Operations operations) {
    List<Fill> values = new ArrayList<>();
    List<Fill> back = new ArrayList<>();
    for (Operation operation : operations.list()) {
      if (operation instanceof AddColumn add
          && NewColumns.needsValue(add.column())
          && operations.stream()
              .noneMatch(
                  other ->
                      other instanceof CreateTable create
                          && create.table().name().equals(add.table()))) {
        values.add(new Fill(add.table().name(), add.column().name(), value(add.column())));
      } else if (operation instanceof DropColumn drop && NewColumns.needsValue(drop.column())) {
        back.add(new Fill(drop.table().name(), drop.column().name(), value(drop.column())));
      }
    }
    return new Fills(values, List.of(), back);
  }

  /** Binary data goes by another name on each database. */
  private static String value(Column column) {
    if (column.type() == Simple.BINARY) {
      return "'1'";
    }
    if (OtherTypes.has(column.type())) {
      return OtherTypes.expression(column.type(), 1);
    }
    return "CAST('%s' AS %s)".formatted(Rows.text(column.type(), 1), column.type());
  }

  /** Whether it moved; otherwise nothing did. */
  private static boolean moves(
      StepDatabase database, Direction direction, String target, Operations operations)
      throws SQLException {
    Schema before = read(database);
    List<String> history = history(database);
    try {
      database.move(direction, target, true, Progress.NONE);
      return true;
    } catch (MigrationException refused) {
      assertThat(UnfitRows.of(operations))
          .extracting(unfit -> " cannot " + unfit.operation() + ":")
          .as(refused.getMessage())
          .anyMatch(refused.getMessage()::contains);
      assertThat(history(database)).isEqualTo(history);
      assertThat(read(database)).isEqualTo(before);
      return false;
    }
  }

  private static List<String> history(StepDatabase database) throws SQLException {
    return database.rows("SELECT \"version\" FROM \"sky\".\"flyway_schema_history\"");
  }

  private static void scatter(StepDatabase database, Schema schema, Random random)
      throws SQLException {
    try (Connection connection = database.connect()) {
      for (Table table : schema.tables().values()) {
        Rows.on(connection).scatter(table, random);
      }
    }
  }

  private static void requireAt(StepDatabase database, Schema model) throws SQLException {
    try (Connection connection = database.connect()) {
      assertThat(read(database).ignoringColumnOrder())
          .isEqualTo(Dialects.of(connection).normalize(model).ignoringColumnOrder());
    }
  }

  private static Schema read(StepDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return new DatabaseSource(connection, List.of("sky")).read();
    }
  }
}
