package dev.revise.flyway.undo;

import java.sql.Connection;
import org.flywaydb.core.api.configuration.Configuration;

/** Nothing runs, as {@code flyway.skipExecutingMigrations} asks; only the history changes. */
record SkippedReversal() implements Reversal {
  @Override
  public String name() {
    return "skipExecutingMigrations";
  }

  @Override
  public boolean inTransaction() {
    return true;
  }

  @Override
  public void run(Connection connection, Configuration configuration) {}
}
