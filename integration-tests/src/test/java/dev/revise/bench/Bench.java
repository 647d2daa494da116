package dev.revise.bench;

import dev.revise.command.Direction;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.config.Configuration;
import dev.revise.config.DatabaseConfig;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.dialect.BackupPrograms;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** What benchmarks do with a database. */
final class Bench {
  private Bench() {}

  /** {@code revise} in a running JVM. */
  static void move(
      ManagedDatabase database, TestDatabase place, Direction direction, Target target) {
    LiveDatabase live = new LiveDatabase(database, config(place));
    new Move(List.of(live), MoveRequest.DEFAULT, Progress.NONE).run(direction, target);
  }

  /** {@code psql} with a script or a command. */
  static void psql(TestDatabase place, String... arguments)
      throws IOException, InterruptedException {
    DatabaseConfig config = config(place);
    BackupPrograms programs =
        Dialects.POSTGRESQL
            .backupPrograms(
                config.url(),
                config.properties(),
                "cdb_latiss",
                HistorySql.in("cdb_latiss"),
                Path.of("unused"),
                Duration.ZERO)
            .orElseThrow();
    ProcessBuilder psql = new ProcessBuilder("psql", "-q", "-v", "ON_ERROR_STOP=1");
    psql.command().addAll(List.of(arguments));
    psql.environment().putAll(programs.environment());
    ProcessOutput.of(psql).succeeds();
  }

  static void report(String line) {
    LoggerFactory.getLogger(Bench.class).info(line);
  }

  private static DatabaseConfig config(TestDatabase place) {
    Path nowhere = Path.of("target");
    return new Configuration(
            new Surroundings(Map.of("REVISE_PASSWORD", place.password()), nowhere, nowhere),
            new Wanted(Optional.of(place.url()), Optional.of(place.user()), Optional.empty()))
        .of("cdb_latiss", "cdb-latiss");
  }
}
