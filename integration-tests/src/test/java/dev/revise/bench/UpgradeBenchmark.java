package dev.revise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.cdb.latiss.LatissDatabase;
import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Range;
import dev.revise.command.Scripts;
import dev.revise.command.Target;
import dev.revise.config.Configuration;
import dev.revise.config.DatabaseConfig;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.dialect.BackupPrograms;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code upgrade base:head} beside {@code psql} running the same SQL on the same server, in turn.
 * Not part of the tests: {@code ./mvnw -pl integration-tests -am verify -Dtest=UpgradeBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}. Needs {@code psql} on the path.
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
      double revise = seconds(place -> revise(place));
      double psql = seconds(place -> psql(place, script));
      if (round >= WARM_UP) {
        report("revise %.3f s, psql %.3f s, ratio %.2f".formatted(revise, psql, revise / psql));
        ratios.add(revise / psql);
      }
    }
    Collections.sort(ratios);
    double median = ratios.get(ROUNDS / 2);
    report("median ratio %.2f".formatted(median));
    assertThat(median).isLessThan(ALLOWED);
  }

  private static void report(String line) {
    org.slf4j.LoggerFactory.getLogger(UpgradeBenchmark.class).info(line);
  }

  private static double seconds(Work work) throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      long start = System.nanoTime();
      work.on(place);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static void revise(TestDatabase place) {
    LiveDatabase live = new LiveDatabase(new LatissDatabase(), config(place));
    new Move(List.of(live), MoveRequest.DEFAULT, Progress.NONE).upgrade(Target.HEAD);
  }

  private static void psql(TestDatabase place, Path script)
      throws IOException, InterruptedException {
    DatabaseConfig config = config(place);
    BackupPrograms programs =
        Dialects.POSTGRESQL
            .backupPrograms(config.url(), config.properties(), "cdb_latiss", script)
            .orElseThrow();
    ProcessBuilder psql =
        new ProcessBuilder("psql", "-q", "-f", script.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    psql.environment().putAll(programs.environment());
    assertThat(psql.start().waitFor()).isZero();
  }

  private static DatabaseConfig config(TestDatabase place) {
    Path nowhere = Path.of("target");
    return new Configuration(
            new Surroundings(Map.of("REVISE_PASSWORD", place.password()), nowhere, nowhere),
            new Wanted(Optional.of(place.url()), Optional.of(place.user()), Optional.empty()))
        .of("cdb_latiss", "cdb-latiss");
  }

  @FunctionalInterface
  private interface Work {
    void on(TestDatabase place) throws Exception;
  }
}
