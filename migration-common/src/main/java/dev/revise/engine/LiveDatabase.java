package dev.revise.engine;

import dev.revise.config.DatabaseConfig;
import dev.revise.dialect.Dialects;
import dev.revise.operation.Placeholders;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.SiteDatabase;
import dev.revise.schema.ForeignObjects;
import dev.revise.schema.Ownership;
import dev.revise.schema.TableName;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * A managed database and where it lives.
 *
 * @param managed in the schema that the site says, if it says one
 */
public record LiveDatabase(ManagedDatabase managed, DatabaseConfig config) {
  public LiveDatabase {
    managed = located(managed, config);
  }

  private static ManagedDatabase located(ManagedDatabase managed, DatabaseConfig config) {
    return config.schema().map(schema -> SiteDatabase.of(managed, schema)).orElse(managed);
  }

  public String name() {
    return managed.name();
  }

  public String schema() {
    return managed.schema();
  }

  /** Flyway's history. */
  public TableName history() {
    return managed.historyTable();
  }

  /** What of its schema is a site's own. */
  public Ownership ownership() {
    return ownership(managed, config.foreign());
  }

  /** The same of a database wherever it is, where a site says that. */
  public static Ownership ownership(ManagedDatabase managed, ForeignObjects site) {
    RevisionHistory history = managed.history();
    return new Ownership(
        managed.foreign().and(site),
        IntStream.rangeClosed(1, history.head().number())
            .mapToObj(number -> history.schemaAt(new RevisionId(number)))
            .toList());
  }

  /** What data steps are told here. */
  public Placeholders placeholders() {
    return Placeholders.of(revealed());
  }

  Map<String, String> revealed() {
    Map<String, String> values = new HashMap<>();
    config.placeholders().forEach((name, value) -> values.put(name, value.reveal()));
    return values;
  }

  /**
   * Creates it where that is a matter of a file.
   *
   * @param patience how long to wait while another process has the database for itself
   * @throws SQLException in a sentence
   */
  Connection open(ExplainingDriver driver, Duration patience) throws SQLException {
    return driver.connect(config.url(), properties(patience));
  }

  private Connection openExisting(ExplainingDriver driver, Properties properties)
      throws SQLException {
    properties.setProperty(ExplainingDriver.EXISTING, "true");
    return driver.connect(config.url(), properties);
  }

  private Properties reading(Duration patience) {
    Properties properties = properties(patience);
    properties.setProperty(ExplainingDriver.READING, "true");
    return properties;
  }

  private Properties properties(Duration patience) {
    Properties properties = config.properties();
    properties.setProperty(ExplainingDriver.WAIT, String.valueOf(patience.toMillis()));
    return properties;
  }

  /** Whether it would have to be created, because the file that it is in is not there. */
  public boolean isMissing() {
    return Dialects.ofUrl(config.url())
        .storage()
        .file(config.url())
        .filter(Files::notExists)
        .isPresent();
  }

  /**
   * What somebody asks of the database, on a connection of its own. Nothing is changed: through a
   * pooler it is one transaction, which is taken back.
   *
   * @throws UnreachableException if there is no connection to be had, or no such database
   */
  public <T> T ask(Duration patience, Question<T> question) {
    return conversation(driver -> openExisting(driver, reading(patience))).ask(question);
  }

  /**
   * The same where something may be changed, in one session of the server from beginning to end.
   *
   * @throws UnreachableException also if a pooler gives each transaction another session
   */
  public <T> T inSession(Duration patience, Question<T> question) {
    return conversation(driver -> openExisting(driver, properties(patience))).ask(question);
  }

  /** The same of a database that is created first where it is missing. */
  public <T> T create(Duration patience, Question<T> question) {
    return conversation(driver -> open(driver, patience)).ask(question);
  }

  private Conversation conversation(Conversation.Opening opening) {
    return new Conversation(name(), config.url(), Optional.of(schema()), opening);
  }

  /** Something to ask on a connection. */
  @FunctionalInterface
  public interface Question<T> {
    T answer(Connection connection) throws SQLException;
  }
}
