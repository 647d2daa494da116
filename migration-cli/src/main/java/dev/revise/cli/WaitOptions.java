package dev.revise.cli;

import dev.revise.engine.MoveOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long verbs that read or write a database wait for others. */
final class WaitOptions {
  @Option(
      names = "--lock-timeout",
      paramLabel = "SECONDS",
      description = "Wait so long for another runner (default 60).")
  private Duration lockTimeout = MoveOptions.DEFAULT.lockTimeout();

  Duration lockTimeout() {
    return lockTimeout;
  }
}
