package dev.revise.engine;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tries something again while others hold locks, ever less often until it gets on. */
public final class Retries {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  private final Duration patience;
  private final Progress progress;

  /**
   * @param patience how long to go on without getting anywhere
   */
  public Retries(Duration patience, Progress progress) {
    this.patience = patience;
    this.progress = progress;
  }

  /**
   * @throws LockedException the last one, once there is no time left for another try
   */
  public void run(Runnable attempt) {
    run(attempt, () -> 0);
  }

  /**
   * The same for what keeps some of its work when it fails.
   *
   * @param kept how much that is by now
   */
  void run(Runnable attempt, LongSupplier kept) {
    long deadline = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      StopSignal.requireNone();
      long before = kept.getAsLong();
      try {
        attempt.run();
        return;
      } catch (LockedException e) {
        if (kept.getAsLong() > before) {
          deadline = System.nanoTime() + patience.toNanos();
          pause = FIRST_PAUSE;
        }
        StopSignal.requireNone();
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
