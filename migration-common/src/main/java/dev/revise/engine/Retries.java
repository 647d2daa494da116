package dev.revise.engine;

import java.time.Duration;

/** Tries something again while others hold locks, ever less often. */
public final class Retries {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final Duration patience;
  private final Progress progress;

  /**
   * @param patience how long to go on
   */
  public Retries(Duration patience, Progress progress) {
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * @throws LockedException the last one, once there is no time left for another try
   */
  public void run(Runnable attempt) {
    long deadline = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        attempt.run();
        return;
      } catch (LockedException e) {
        if (System.nanoTime() + pause.toNanos() > deadline) {
          throw e;
        }
        progress.note("%s; the next try is in %d s".formatted(e.who(), pause.toSeconds()));
      }
      Pause.of(pause);
      pause = pause.multipliedBy(2);
    }
  }
}
