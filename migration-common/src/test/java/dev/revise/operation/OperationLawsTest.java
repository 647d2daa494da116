package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaMove;
import dev.revise.schema.VisibleText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every operation on every schema, tried on thousands of random ones. */
class OperationLawsTest {
  private static final int SCHEMAS = 200;
  private static final int OPERATIONS = 15;

  @Test
  void theInverseOfTheInverseIsTheOperation() {
    each((schema, operation) -> assertThat(operation.inverse().inverse()).isEqualTo(operation));
  }

  @Test
  void theInverseBringsTheSchemaBack() {
    each(
        (schema, operation) -> {
          Operations there = Operations.of(operation);
          Schema back = there.inverse().applyTo(there.applyTo(schema));
          assertThat(back.ignoringColumnOrder()).isEqualTo(schema.ignoringColumnOrder());
        });
  }

  @Test
  void anOperationLeavesTheSchemaItIsAppliedToAsItIs() {
    each(
        (schema, operation) -> {
          String before = schema.toString();
          operation.applyTo(schema);
          assertThat(schema).hasToString(before);
          assertThat(operation.applyTo(schema)).isEqualTo(operation.applyTo(schema));
        });
  }

  @Test
  void anOperationDescribesItselfInOneLine() {
    each((schema, operation) -> assertThat(operation.describe()).isNotBlank().hasLineCount(1));
  }

  @Test
  void distinctOperationsHaveDistinctCanonicalTexts() {
    Map<String, Operation> seen = new HashMap<>();
    each(
        (schema, operation) -> {
          String text = CanonicalText.of(Operations.of(operation));
          assertThat(text).hasLineCount(1).isEqualTo(CanonicalText.of(Operations.of(operation)));
          assertThat(seen.computeIfAbsent(text, t -> operation)).isEqualTo(operation);
        });
  }

  @Test
  void bothDialectsRenderEveryOperationAndItsInverse() {
    each(
        (schema, operation) -> {
          for (Dialect dialect : Dialects.all()) {
            assertThat(dialect.script(Operations.of(operation, operation.inverse())))
                .contains(VisibleText.of(operation.describe().lines().findFirst().orElseThrow()));
          }
        });
  }

  /** All that tells the SQL of two sites apart is the name of the schema. */
  @Test
  void anotherSchemaIsAllThatChangesInTheSql() {
    SchemaMove move = new SchemaMove("cdb", "site", Set.of());
    each(
        (schema, operation) -> {
          for (Dialect dialect : Dialects.all()) {
            assertThat(dialect.script(Operations.of(move.moved(operation))))
                .isEqualTo(
                    dialect
                        .script(Operations.of(operation))
                        .replaceAll("(?<=[\"'])cdb(?=[\"'])|\\bcdb(?=\\.)", "site"));
          }
        });
  }

  @Test
  void everyKindOfOperationIsTried() {
    Set<Class<?>> kinds = new HashSet<>();
    each(
        (schema, operation) -> {
          kinds.add(operation.getClass());
          kinds.add(operation.inverse().getClass());
        });
    assertThat(kinds).hasSameElementsAs(Set.of(Operation.class.getPermittedSubclasses()));
  }

  /** Walks from random schemas through random operations. */
  private static void each(BiConsumer<Schema, Operation> law) {
    for (int seed = 0; seed < SCHEMAS; seed++) {
      Random random = new Random(seed);
      RandomSchemas parts = new RandomSchemas("cdb", random);
      RandomOperations operations = new RandomOperations(seed, parts);
      Schema schema = parts.next();
      for (int i = 0; i < OPERATIONS; i++) {
        for (Operation operation : operations.next(schema).list()) {
          try {
            law.accept(schema, operation);
            schema = operation.applyTo(schema);
          } catch (RuntimeException | AssertionError e) {
            fail("seed %d, operation %d, %s".formatted(seed, i, operation.describe()), e);
          }
        }
      }
    }
  }
}
