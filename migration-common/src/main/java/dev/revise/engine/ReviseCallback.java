package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.PlainSql;
import dev.revise.revision.ScriptSavepoint;
import dev.revise.schema.MigrationException;
import dev.revise.source.jdbc.TableNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

  private final Function<Context, HistoryPlace> places;
  private boolean settles;

  /** Finds the database by its history. */
  public ReviseCallback() {
    this.places = context -> new ConfiguredDatabase(context.getConfiguration()).place();
  }

  ReviseCallback(ManagedDatabase database) {
    this.places = context -> HistoryPlace.of(database);
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
    new StockCommand(event, context).requireHarmless(places);
    if (event == Event.BEFORE_CREATE_SCHEMA) {
      ManagedDatabase database = places.apply(context).require();
      new Provisioner(connection, dialect).provide(database.provisions());
      createHistory(database, connection, dialect);
    } else if (settles) {
      if (!BEFORE_EACH.contains(event)) {
        HistoryPlace place = places.apply(context);
        new ScriptSavepoint(connection, place.schema(), place.history()).settleUnlessLocked();
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

  /** Flyway takes a schema where others keep their histories for one that is not its own. */
  private static void createHistory(
      ManagedDatabase database, Connection connection, Dialect dialect) {
    try {
      OldHistory.of(database).requireNone(connection);
      if (!database.historyTable().schema().equals(database.schema())
          && !new PlainSql(connection).exists(database.historyTable())
          && new TableNames(connection).in(database.schema()).isEmpty()) {
        for (String sql : dialect.history(database.historyTable()).createLocked()) {
          new PlainSql(connection).execute(sql);
        }
      }
    } catch (SQLException e) {
      throw new MigrationException(
          "the history %s cannot be created: %s".formatted(database.historyTable(), e.getMessage()),
          e);
    }
  }
}
