package dev.revise.testing;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Waiting for what a thread, a process or a server does. How long it may take says nothing about a
 * test: the machine may be busy. The limit ends what would never end.
 */
public final class Patience {
  public static final Duration LIMIT = Duration.ofMinutes(10);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private Patience() {}

  /**
   * Looks until the condition holds.
   *
   * @param event what is waited for, as the failure names it
   * @param seen what the failure shows, such as the output of a process
   * @throws AssertionError if it does not hold within {@link #LIMIT}
   */
  public static void await(String event, Callable<Boolean> condition, Callable<?> seen)
      throws Exception {
    await(LIMIT, event, condition, seen);
  }

  static void await(Duration limit, String event, Callable<Boolean> condition, Callable<?> seen)
      throws Exception {
    long start = System.nanoTime();
    while (!condition.call()) {
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new AssertionError(
            "%s: not within %d s; seen: %s".formatted(event, limit.toSeconds(), seen.call()));
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }
}
