package dev.revise.engine;

import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * That somebody asked this process to end: Ctrl-C, a lost terminal, the system going down. What
 * changes something is then stopped at the next moment that allows it, taken back to where it
 * stands firmly, and said; everything else may end at once. Like the signal, it is the process's.
 */
public final class StopSignal {
  private static final Set<Runnable> RUNNING = Collections.newSetFromMap(new IdentityHashMap<>());

  private static boolean raised;

  /** Whether something failed for it: after that, statements take back what was done. */
  private static boolean noticed;

  private static int atWork;

  private static boolean finished;

  private StopSignal() {}

  /**
   * Cancels what runs.
   *
   * @return whether something is at work that must be awaited
   */
  public static boolean raise() {
    List<Runnable> cancelled;
    boolean awaited;
    synchronized (RUNNING) {
      raised = true;
      cancelled = atWork > 0 && !noticed ? new ArrayList<>(RUNNING) : List.of();
      noticed |= !cancelled.isEmpty();
      awaited = atWork > 0;
    }
    cancelled.forEach(Runnable::run);
    return awaited;
  }

  public static boolean isRaised() {
    synchronized (RUNNING) {
      return raised;
    }
  }

  /** Whether this process has changed something to the end, which stays. */
  public static boolean isAfterChange() {
    synchronized (RUNNING) {
      return finished;
    }
  }

  /**
   * Does what changes something, and must be able to take it back before the process ends.
   *
   * @param standing what is so if it is stopped
   * @throws StoppedException in place of the failure, if it was stopped
   */
  public static <T> T working(Supplier<T> work, Supplier<String> standing) {
    synchronized (RUNNING) {
      atWork++;
    }
    try {
      requireNone();
      T result = work.get();
      synchronized (RUNNING) {
        finished = true;
      }
      return result;
    } catch (MigrationException e) {
      throw isRaised() ? new StoppedException("interrupted; " + standing.get(), e) : e;
    } finally {
      synchronized (RUNNING) {
        atWork--;
      }
    }
  }

  /**
   * @throws StoppedException if there is one
   */
  static void requireNone() {
    synchronized (RUNNING) {
      if (raised) {
        noticed = true;
        throw new StoppedException("interrupted");
      }
    }
  }

  /**
   * Says that something runs which can be cancelled, until {@link #ends}.
   *
   * @return whether it must not begin
   */
  static boolean begins(Runnable cancel) {
    synchronized (RUNNING) {
      if (raised && !noticed) {
        noticed = true;
        return true;
      }
      RUNNING.add(cancel);
      return false;
    }
  }

  static void ends(Runnable cancel) {
    synchronized (RUNNING) {
      RUNNING.remove(cancel);
    }
  }
}
