package dev.revise.dialect;

import static org.assertj.core.api.Assertions.fail;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RandomOperations;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.EnumType;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A real database does what the model says: forward, back, and with rows in its tables. After each
 * step the schema that the database shows is compared with the model.
 *
 * <p>{@code -Drevise.test.seeds=400} walks more ways.
 */
abstract class DialectContract {
  private static final int STEPS = 25;

  private final DatabaseKind kind;
  private final String schema;
  private final int seeds;

  DialectContract(DatabaseKind kind, String schema, int seeds) {
    this.kind = kind;
    this.schema = schema;
    this.seeds = Integer.getInteger("revise.test.seeds", seeds);
  }

  @TestFactory
  Stream<DynamicTest> aRandomWalkThereAndBackAgreesWithTheModel() {
    return IntStream.range(0, seeds)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> walk(seed)));
  }

  private void walk(int seed) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      Random random = new Random(seed);
      RandomSchemas parts = new RandomSchemas(schema, random);
      RandomOperations operations = new RandomOperations(seed, parts);
      LiveSchema live = new LiveSchema(connection, schema);
      List<Operations> done = new ArrayList<>();
      done.add(step(live, creation(parts.next()), "there 0"));
      for (int i = 1; i <= STEPS; i++) {
        done.add(step(live, operations.next(live.model()), "there " + i));
      }
      for (int i = STEPS; i >= 0; i--) {
        step(live, done.get(i).inverse(), "back " + i);
      }
    }
  }

  private static Operations step(LiveSchema live, Operations operations, String name) {
    try {
      live.apply(operations);
      live.check();
      return operations;
    } catch (SQLException | RuntimeException | AssertionError e) {
      List<String> described = operations.stream().map(Operation::describe).toList();
      return fail("step %s, %s: %s".formatted(name, described, e.getMessage()), e);
    }
  }

  /** What creates the schema; a view comes after what it reads. */
  private static Operations creation(Schema schema) {
    SchemaChange change = new SchemaChange(Schema.empty());
    change.create(schema.enums().values().toArray(EnumType[]::new));
    change.create(schema.sequences().values().toArray(Sequence[]::new));
    change.create(schema.tables().values().toArray(Table[]::new));
    List<View> views = new ArrayList<>(schema.views().values());
    while (!views.isEmpty()) {
      List<View> readable =
          views.stream().filter(view -> isReadable(view, change.schema())).toList();
      change.create(readable.toArray(View[]::new));
      views.removeAll(readable);
    }
    return change.operations();
  }

  private static boolean isReadable(View view, Schema schema) {
    return schema.names().toList().containsAll(view.query().reads());
  }
}
