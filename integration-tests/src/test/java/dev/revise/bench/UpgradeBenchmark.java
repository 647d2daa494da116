package dev.revise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.cdb.latiss.LatissDatabase;
import dev.revise.command.Direction;
import dev.revise.command.Range;
import dev.revise.command.Scripts;
import dev.revise.command.Target;
import dev.revise.dialect.Dialects;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code upgrade base:head} beside {@code psql} running the same SQL on the same server, in turn.
 * Not part of the tests: {@code ./mvnw -pl integration-tests -am -Pbenchmark verify}. Needs {@code
 * psql} on the path.
 */
class UpgradeBenchmark {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 9;
  private static final double ALLOWED = 1.5;

  @TempDir private Path directory;

  @Test
  void upgrade_in_a_running_jvm_is_not_slower_than_psql() throws Exception {
    Path script =
        Files.writeString(
            directory.resolve("up.sql"),
            Scripts.of(
                    Direction.UPGRADE,
                    new LatissDatabase(),
                    Dialects.POSTGRESQL,
                    Range.parse("base:head"))
                .sql());
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double revise =
          seconds(place -> Bench.move(new LatissDatabase(), place, Direction.UPGRADE, Target.HEAD));
      double psql = seconds(place -> Bench.psql(place, "-f", script.toString()));
      if (round >= WARM_UP) {
        Bench.report(
            "revise %.3f s, psql %.3f s, ratio %.2f".formatted(revise, psql, revise / psql));
        ratios.add(revise / psql);
      }
    }
    Collections.sort(ratios);
    double median = ratios.get(ROUNDS / 2);
    Bench.report("median ratio %.2f".formatted(median));
    assertThat(median).isLessThan(ALLOWED);
  }

  private static double seconds(Work work) throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      long start = System.nanoTime();
      work.on(place);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  @FunctionalInterface
  private interface Work {
    void on(TestDatabase place) throws Exception;
  }
}
