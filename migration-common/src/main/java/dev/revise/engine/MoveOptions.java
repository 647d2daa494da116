package dev.revise.engine;

import java.time.Duration;

/**
 * How a database is moved.
 *
 * @param lockTimeout how long to wait for other runners, and in all for locks on tables; it begins
 *     anew with each chunk of a data step that stays
 * @param lockWait how long one statement may wait for a lock, with others queueing behind it
 * @param allowDataLoss whether a downgrade may drop tables and columns that hold something
 */
public record MoveOptions(Duration lockTimeout, Duration lockWait, boolean allowDataLoss) {
  public static final MoveOptions DEFAULT =
      new MoveOptions(Duration.ofSeconds(60), Duration.ofSeconds(5), false);

  public MoveOptions allowingDataLoss(boolean allowed) {
    return new MoveOptions(lockTimeout, lockWait, allowed);
  }
}
