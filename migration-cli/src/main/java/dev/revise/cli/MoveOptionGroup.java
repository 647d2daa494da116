package dev.revise.cli;

import dev.revise.command.MoveRequest;
import dev.revise.config.Placeholder;
import dev.revise.dialect.Dialect;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code upgrade} and {@code downgrade} have in common. */
final class MoveOptionGroup {
  @Option(names = "--sql", description = "Write a script instead; no database is asked.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      completionCandidates = DialectNames.class,
      description = "Write it for postgresql or h2; without it, for the database in use.")
  private Optional<Dialect> dialect = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "Show the plan instead: operations, locks, what is lost.")
  private boolean dryRun;

  @Option(names = "--atomic", description = "Move all databases or none, each in one transaction.")
  private boolean atomic;

  @Option(
      names = "--backup",
      paramLabel = "DIR",
      description = "Back each database up first, into a new file there.")
  private Optional<Path> backup = Optional.empty();

  @Option(
      names = "--lock-wait",
      paramLabel = "SECONDS",
      description = "A statement waits so long for a lock, then all is tried again (default 5).")
  private Duration lockWait = MoveOptions.DEFAULT.lockWait();

  @Option(
      names = "--allow-data-loss",
      description =
          "Drop tables and columns that hold rows (downgrade), and triggers, rules and policies that no revision created.")
  private boolean allowDataLoss;

  @Option(
      names = "--placeholder",
      paramLabel = "NAME=VALUE",
      description = "What a data step must be told; repeat it for several.")
  private List<Placeholder> placeholders = List.of();

  @Mixin private WaitOptions waiting = new WaitOptions();
  @Mixin private ConsentOptions consent = new ConsentOptions();

  boolean isSql() {
    return sql;
  }

  boolean isDryRun() {
    return dryRun;
  }

  Optional<Dialect> dialect() {
    return dialect;
  }

  /** The database where data steps are told what the options say. */
  LiveDatabase telling(LiveDatabase database) {
    return new LiveDatabase(database.managed(), database.config().telling(placeholders));
  }

  MoveRequest request(Session session, List<String> beside) {
    return new MoveRequest(
        new MoveOptions(waiting.lockTimeout(), lockWait, allowDataLoss),
        atomic,
        backup.map(session::path),
        consent.confirmation(session),
        beside);
  }
}
