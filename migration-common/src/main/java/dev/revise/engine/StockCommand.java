package dev.revise.engine;

import dev.revise.revision.CommandHint;
import dev.revise.revision.PlainSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Quantity;
import dev.revise.source.jdbc.TableNames;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * What stock Flyway is about to do to a database of ours. Some of it revise does with more care.
 */
record StockCommand(Event event, Context context) {
  private static final Set<Event> MOVES = Set.of(Event.BEFORE_MIGRATE, Event.BEFORE_UNDO);

  /** Those before which there may be something to refuse. */
  static final Set<Event> EVENTS =
      Set.of(
          Event.BEFORE_VALIDATE,
          Event.BEFORE_MIGRATE,
          Event.BEFORE_UNDO,
          Event.BEFORE_BASELINE,
          Event.BEFORE_REPAIR,
          Event.BEFORE_CLEAN);

  /** The place for the name of the database in a sentence. */
  private static final String NAME = "%1$s";

  /**
   * @throws MigrationException naming the command of ours to use instead
   */
  void requireHarmless(Function<Context, HistoryPlace> places) {
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      throw new MigrationException(refusal.get().formatted(places.apply(context).require().name()));
    }
    if (event == Event.BEFORE_VALIDATE) {
      requireHistoryOfTables(places.apply(context));
    }
  }

  /** A sentence with a place for the name of the database. */
  private Optional<String> refusal() {
    Configuration settings = context.getConfiguration();
    if (event == Event.BEFORE_BASELINE) {
      return Optional.of(
          "flyway:baseline would call %1$s applied without a look at it, and nothing could be undone below; take it over with "
              + CommandHint.of(NAME, "adopt"));
    }
    if (event == Event.BEFORE_REPAIR) {
      return Optional.of(
          "flyway:repair would rewrite the history of %1$s after the revisions that this code has, without a look at the database; put the history right with "
              + CommandHint.of(NAME, "stamp", "REV"));
    }
    if (event == Event.BEFORE_CLEAN) {
      return Optional.of(
          "flyway:clean would drop everything in %1$s; take its revisions back with "
              + CommandHint.of(NAME, "downgrade", "base"));
    }
    if (MOVES.contains(event) && settings.isSkipExecutingMigrations()) {
      return Optional.of(
          "flyway.skipExecutingMigrations would change the history of %1$s without its tables; if that is meant, use "
              + CommandHint.of(NAME, "stamp", "REV"));
    }
    return event == Event.BEFORE_MIGRATE && settings.isOutOfOrder()
        ? Optional.of(
            "revisions of %1$s build on each other, so flyway.outOfOrder cannot be used; put a history with a gap right with "
                + CommandHint.of(NAME, "stamp", "REV"))
        : Optional.empty();
  }

  /** Flyway itself would offer a baseline. */
  private void requireHistoryOfTables(HistoryPlace place) {
    try {
      if (!new PlainSql(context.getConnection()).exists(place.history())) {
        if (place.database().isPresent()) {
          OldHistory.of(place.database().get()).requireNone(context.getConnection());
        }
        int tables = new TableNames(context.getConnection()).in(place.schema()).size();
        if (tables > 0) {
          throw new MigrationException(
              "%1$s has %2$s but no history; take it over with %3$s"
                  .formatted(
                      place.require().name(),
                      new Quantity(tables, "table"),
                      CommandHint.of(place.require().name(), "adopt")));
        }
      }
    } catch (SQLException e) {
      throw new MigrationException(
          "cannot tell whether %s has a history: %s".formatted(place.schema(), e.getMessage()), e);
    }
  }
}
