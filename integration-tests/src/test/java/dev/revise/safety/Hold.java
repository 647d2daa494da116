package dev.revise.safety;

import dev.revise.engine.StopSignal;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.Patience;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.Trigger;

/**
 * Keeps a move of another process from writing one row of its history until that process is asked
 * to end: however late the signal comes, it does not find the move done.
 */
public final class Hold implements Trigger {
  private static final int LOCK = 4_711;
  private static final int VERSION = 1;

  private String version;

  /** For H2, which makes one in the process that moves. */
  public Hold() {}

  /**
   * @param version of the row, which is written up or down
   */
  static Held before(TestDatabase place, TableName table, String version) throws SQLException {
    String history = SqlSyntax.quoted(table);
    String trigger = "hold_" + version;
    if (place.kind() == DatabaseKind.H2) {
      place.execute(
          "CREATE TRIGGER \"%s\".\"%s\" BEFORE INSERT ON %s FOR EACH ROW CALL '%s'"
              .formatted(table.schema(), trigger, history, Hold.class.getName()));
      return () -> place.execute("DROP TRIGGER \"%s\".\"%s\"".formatted(table.schema(), trigger));
    }
    place.execute(
        """
        CREATE FUNCTION public.%s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW.version = '%s' THEN PERFORM pg_advisory_xact_lock(%d); END IF;
          RETURN NEW;
        END $$"""
            .formatted(trigger, version, LOCK),
        "CREATE TRIGGER %1$s BEFORE INSERT ON %2$s FOR EACH ROW EXECUTE FUNCTION public.%1$s()"
            .formatted(trigger, history));
    Connection holder = place.connect();
    try (Statement statement = holder.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(%d)".formatted(LOCK));
    }
    return () -> {
      holder.close();
      place.execute(
          "DROP TRIGGER %s ON %s".formatted(trigger, history),
          "DROP FUNCTION public.%s()".formatted(trigger));
    };
  }

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String table,
      boolean before,
      int operation) {
    version = trigger.replace("hold_", "");
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    if (version.equals(after[VERSION])) {
      try {
        Patience.await("a signal", StopSignal::isRaised, () -> "none");
      } catch (Exception e) {
        throw new SQLException(e);
      }
    }
  }

  /** Until it is closed. */
  @FunctionalInterface
  interface Held extends AutoCloseable {
    @Override
    void close() throws SQLException;

    /** Asks the process to end, once it has printed that. */
    default void signal(Jvm jvm, String moment, String signal)
        throws IOException, InterruptedException {
      jvm.awaitOutput(moment).signal(signal);
    }
  }
}
