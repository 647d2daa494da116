package dev.revise.engine;

import dev.revise.schema.MigrationException;
import java.time.Duration;

/** Doing nothing for a while. */
final class Pause {
  private Pause() {}

  /** What is taken back after a stop signal still needs the thread. */
  private static MigrationException interrupted(InterruptedException cause) {
    if (StopSignal.isRaised()) {
      return new StoppedException("interrupted", cause);
    }
    Thread.currentThread().interrupt();
    return new MigrationException("interrupted while waiting for another runner", cause);
  }

  /**
   * @throws MigrationException if somebody interrupts
   */
  static void of(Duration duration) {
    Runnable cancel = Thread.currentThread()::interrupt;
    if (StopSignal.begins(cancel)) {
      throw new StoppedException("interrupted");
    }
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    } finally {
      StopSignal.ends(cancel);
    }
  }
}
