package dev.revise.engine;

import dev.revise.config.DatabaseConfig;
import dev.revise.engine.LiveDatabase.Question;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** A database that nobody here manages, to look at. */
public record ForeignDatabase(DatabaseConfig config) {
  /**
   * @param patience how long to wait while another process has the database for itself
   * @throws UnreachableException if there is no connection to be had
   */
  public <T> T ask(Duration patience, Question<T> question) {
    return new Conversation(
            "the database", config.url(), Optional.empty(), driver -> open(driver, patience))
        .ask(question);
  }

  private Connection open(ExplainingDriver driver, Duration patience) throws SQLException {
    Properties properties = config.properties();
    properties.setProperty(ExplainingDriver.EXISTING, "true");
    properties.setProperty(ExplainingDriver.READING, "true");
    properties.setProperty(ExplainingDriver.WAIT, String.valueOf(patience.toMillis()));
    return driver.connect(config.url(), properties);
  }
}
