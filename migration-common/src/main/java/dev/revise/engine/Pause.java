package dev.revise.engine;

import dev.revise.schema.MigrationException;
import java.time.Duration;

/** Doing nothing for a while. */
final class Pause {
  private Pause() {}

  /**
   * @throws MigrationException if somebody interrupts
   */
  static void of(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("interrupted while waiting for another runner", e);
    }
  }
}
