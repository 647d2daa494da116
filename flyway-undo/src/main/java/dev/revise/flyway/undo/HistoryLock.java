package dev.revise.flyway.undo;

import java.sql.SQLTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.internal.exception.FlywaySqlException;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;

/**
 * Flyway's own lock on the history. Some databases give up waiting for it after a second or two (H2
 * does), and Flyway with them; we ask again as often as {@code flyway.lockRetryCount} says.
 */
record HistoryLock(SchemaHistory history, int retries) {
  /** Does the work while nobody else migrates or undoes. */
  <T> T hold(Callable<T> work) {
    for (int left = retries; ; left--) {
      var held = new AtomicBoolean();
      try {
        return history.lock(
            () -> {
              held.set(true);
              return work.call();
            });
      } catch (FlywaySqlException e) {
        if (held.get() || left == 0 || !(e.getCause() instanceof SQLTimeoutException)) {
          throw e;
        }
      }
    }
  }
}
