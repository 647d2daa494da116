package dev.revise.engine;

import dev.revise.config.DatabaseConfig;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** A managed database and where it lives. */
public record LiveDatabase(ManagedDatabase managed, DatabaseConfig config) {

  public String name() {
    return managed.name();
  }

  public String schema() {
    return managed.schema();
  }

  /**
   * @param patience how long to wait while another process has the database for itself
   * @throws SQLException in a sentence
   */
  Connection open(ExplainingDriver driver, Duration patience) throws SQLException {
    Properties properties = config.properties();
    properties.setProperty(ExplainingDriver.WAIT, String.valueOf(patience.toMillis()));
    return driver.connect(config.url(), properties);
  }

  /**
   * What somebody asks of the database, on a connection of its own.
   *
   * @throws UnreachableException if there is no connection to be had
   */
  public <T> T ask(Duration patience, Question<T> question) {
    try (Connection connection = connect(patience)) {
      return question.answer(connection);
    } catch (SQLException e) {
      throw new MigrationException(name() + " does not answer: " + e.getMessage(), e);
    }
  }

  private Connection connect(Duration patience) {
    try {
      return open(new ExplainingDriver(), patience);
    } catch (SQLException e) {
      boolean busy = e.getMessage().contains(" is in use by ");
      throw busy
          ? new LockedException(e.getMessage(), e)
          : new UnreachableException("cannot reach " + name() + " at " + e.getMessage(), e);
    }
  }

  /** Something to ask on a connection. */
  @FunctionalInterface
  public interface Question<T> {
    T answer(Connection connection) throws SQLException;
  }
}
