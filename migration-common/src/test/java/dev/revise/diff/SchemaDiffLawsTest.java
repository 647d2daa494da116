package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.RandomPairs.Pair;
import dev.revise.operation.Operations;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What holds for every two schemas, tried on random ones. */
class SchemaDiffLawsTest {
  private static final int PAIRS = Integer.getInteger("revise.test.seeds", 150);
  private static final RandomPairs RANDOM = new RandomPairs("cdb");

  @Test
  void aSchemaDoesNotDifferFromItself() {
    each(pair -> assertThat(SchemaDiff.between(pair.from(), pair.from()).list()).isEmpty());
  }

  @Test
  void theOrderOfColumnsIsNoDifference() {
    each(
        pair ->
            assertThat(SchemaDiff.between(pair.to(), pair.to().ignoringColumnOrder()).list())
                .isEmpty());
  }

  @Test
  void theDifferenceLeadsFromOneToTheOther() {
    each(pair -> assertSame(difference(pair).applyTo(pair.from()), pair.to()));
  }

  @Test
  void theInverseLeadsBack() {
    each(
        pair -> {
          Operations there = difference(pair);
          assertSame(there.inverse().applyTo(there.applyTo(pair.from())), pair.from());
        });
  }

  @Test
  void bothDialectsRenderTheDifferenceAndItsInverse() {
    each(
        pair -> {
          Operations there = difference(pair);
          for (Dialect dialect : Dialects.all()) {
            assertThat(dialect.script(there)).isNotNull();
            assertThat(dialect.script(there.inverse())).isNotNull();
          }
        });
  }

  @Test
  void driftIsCleanWhereNothingDiffersAndTellsWhatMendsItOtherwise() {
    each(
        pair -> {
          Drift drift = Drift.between(pair.to(), pair.from());
          assertThat(Drift.between(pair.to(), pair.to()).isClean()).isTrue();
          assertThat(drift.mending()).isEqualTo(difference(pair));
          assertThat(drift.isClean())
              .isEqualTo(pair.from().ignoringColumnOrder().equals(pair.to().ignoringColumnOrder()));
        });
  }

  @Test
  void eachDifferenceIsOneLineThatNamesWhatMendsIt() {
    each(
        pair ->
            assertThat(Drift.between(pair.to(), pair.from()).differences())
                .allSatisfy(
                    difference -> {
                      assertThat(difference.words().lines()).hasSize(1);
                      assertThat(difference.mending()).isNotEmpty();
                    }));
  }

  private static Operations difference(Pair pair) {
    return SchemaDiff.between(pair.from(), pair.to());
  }

  private static void assertSame(Schema actual, Schema expected) {
    assertThat(actual.ignoringColumnOrder()).isEqualTo(expected.ignoringColumnOrder());
  }

  private static void each(Consumer<Pair> law) {
    for (int seed = 0; seed < PAIRS; seed++) {
      check(law, "related", seed, RANDOM::related);
      check(law, "unrelated", seed, RANDOM::unrelated);
      check(law, "namesakes", seed, RANDOM::namesakes);
      check(law, "renamed", seed, RANDOM::renamed);
    }
  }

  private static void check(Consumer<Pair> law, String kind, int seed, IntFunction<Pair> pairs) {
    Pair pair = pairs.apply(seed);
    for (Pair either : List.of(pair, new Pair(pair.to(), pair.from()))) {
      try {
        law.accept(either);
      } catch (MigrationException | AssertionError e) {
        fail("%s, seed %d: %s".formatted(kind, seed, e.getMessage()), e);
      }
    }
  }
}
