package dev.revise.flyway.undo;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationPattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.info.MigrationInfoServiceImpl;

/**
 * Where Flyway 11 and 12 differ from Flyway 13, for which this is compiled: they have no event of
 * the migration connection, and are told what to cherry-pick, which is nothing.
 */
final class FlywayLine {
  private static final String CONNECTED = "onMigrationConnectionEvent";

  private FlywayLine() {}

  /**
   * Opens the migration connection before anything is locked: opened later, on a connection that is
   * shared with the lock, it would end the transaction of the lock.
   */
  static void connect(UndoSession session) {
    session.database().getMigrationConnection();
    if (Stream.of(CallbackExecutor.class.getMethods())
        .anyMatch(method -> method.getName().equals(CONNECTED))) {
      session.callbacks().onMigrationConnectionEvent(Event.AFTER_CONNECT);
    }
  }

  /** That of the next row of the history, which has one at least; Flyway 11 does not tell it. */
  static int nextRank(UndoSession session) {
    List<AppliedMigration> applied = session.history().allAppliedMigrations();
    return applied.get(applied.size() - 1).getInstalledRank() + 1;
  }

  static MigrationInfoServiceImpl service(UndoSession session) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                session.resolver(),
                session.history(),
                session.database(),
                session.configuration(),
                MigrationVersion.LATEST,
                session.configuration().isOutOfOrder(),
                session.configuration().getIgnoreMigrationPatterns()));
    Constructor<?> constructor = MigrationInfoServiceImpl.class.getConstructors()[0];
    if (constructor.getParameterCount() > arguments.size()) {
      arguments.add(new MigrationPattern[0]);
    }
    try {
      return (MigrationInfoServiceImpl) constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new FlywayException(
          "flyway-undo does not know this version of Flyway; use Flyway 11.14, 12.4 or 13", e);
    }
  }
}
