package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What stock Flyway calls so that a managed database has what it needs before its first revision,
 * and stands at a revision boundary whatever happened. Each database module names it in its Flyway
 * configuration.
 */
public final class ReviseCallback implements Callback {
  private static final Set<Event> BEFORE =
      Set.of(Event.BEFORE_VALIDATE, Event.BEFORE_MIGRATE, Event.BEFORE_UNDO);
  private static final Set<Event> BEFORE_EACH =
      Set.of(Event.BEFORE_EACH_MIGRATE, Event.BEFORE_EACH_UNDO);
  private static final Set<Event> AFTER =
      Set.of(
          Event.AFTER_MIGRATE, Event.AFTER_MIGRATE_ERROR, Event.AFTER_UNDO, Event.AFTER_UNDO_ERROR);

  private final Function<Context, ManagedDatabase> managed;
  private boolean settles;

  /** Finds the database by its schema. */
  public ReviseCallback() {
    this.managed = ReviseCallback::database;
  }

  ReviseCallback(ManagedDatabase database) {
    this.managed = context -> database;
  }

  @Override
  public String getCallbackName() {
    return "revise";
  }

  /** Where transactions do it, nothing follows a command that could hide its error. */
  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_CREATE_SCHEMA
        || StockCommand.EVENTS.contains(event)
        || BEFORE.contains(event)
        || settles && (BEFORE_EACH.contains(event) || AFTER.contains(event));
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    Connection connection = context.getConnection();
    Dialect dialect = Dialects.of(connection);
    settles = !dialect.rollsBackSchemaChanges();
    new StockCommand(event, context).requireHarmless(managed);
    if (event == Event.BEFORE_CREATE_SCHEMA) {
      new Provisioner(connection, dialect).provide(managed.apply(context).prerequisites());
    } else if (settles) {
      if (!BEFORE_EACH.contains(event)) {
        new ScriptSavepoint(connection, context.getConfiguration()).settleUnlessLocked();
      }
      dialect.storage().flush().ifPresent(sql -> flush(connection, sql));
    }
  }

  /** What was told is on disk: the revision before this one, and at the end all of them. */
  private static void flush(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new MigrationException("what was committed cannot be written: " + e.getMessage(), e);
    }
  }

  private static ManagedDatabase database(Context context) {
    String schema = context.getConfiguration().getDefaultSchema();
    ClassLoader classLoader = context.getConfiguration().getClassLoader();
    return ServiceLoader.load(ManagedDatabase.class, classLoader).stream()
        .map(ServiceLoader.Provider::get)
        .filter(database -> database.schema().equals(schema))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "no module of a database manages schema \"%s\"; set flyway.defaultSchema to one that does"
                        .formatted(schema)));
  }
}
