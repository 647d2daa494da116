package dev.revise.engine;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Storage;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;

/**
 * The driver for Flyway, which takes it as {@code flyway.driver}: it connects by the driver that a
 * URL asks for, waits while another process has the database for itself, and says what to do when
 * that fails; Flyway's own error hides the URL.
 *
 * <p>Flyway wants several connections at a time: one holds its lock and writes its history, another
 * migrates. Where transactions cover schema changes it gets the same each time, as long as it has
 * one open, so that a revision and its row are one transaction. Two commits could be parted by a
 * crash.
 */
public final class ExplainingDriver implements Driver {

  /** The connection property that says how many milliseconds to wait; a minute without it. */
  public static final String WAIT = "reviseWait";

  /** The connection property that says that nothing is created: {@code true}. */
  public static final String EXISTING = "reviseExisting";

  /**
   * The connection property that says that nothing is changed, so that transactions need not follow
   * each other in one session of the server: {@code true}.
   */
  public static final String READING = "reviseReading";

  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final SharedConnection shared = new SharedConnection();

  /**
   * @throws SQLException in a sentence that names the database and the way out, never a password
   */
  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    Driver driver =
        find(url)
            .orElseThrow(
                () -> new SQLException("no driver takes " + shown(url) + "; correct the URL"));
    Properties handedOn = new Properties();
    handedOn.putAll(properties);
    Duration patience = patience(handedOn.remove(WAIT));
    boolean existing = handedOn.remove(EXISTING) != null;
    boolean reading = handedOn.remove(READING) != null;
    handedOn.putAll(storage(url).settings(url));
    SessionOpener opener = new SessionOpener(driver, url, handedOn, reading);
    try {
      requireUsableFile(url, existing);
      long deadline = System.nanoTime() + patience.toNanos();
      return rollsBackSchemaChanges(url)
          ? shared.get(() -> connect(opener, deadline))
          : connect(opener, deadline);
    } catch (SQLException e) {
      if (SessionOpener.UNFIT.equals(e.getSQLState())) {
        throw new SQLException(shown(url) + ": " + e.getMessage(), e.getSQLState(), e);
      }
      throw new SQLException(
          shown(url) + ": " + sentence(url, e, properties), e.getSQLState(), e.getErrorCode(), e);
    }
  }

  private static void requireUsableFile(String url, boolean existing) throws SQLException {
    Optional<DatabaseFile> file = DatabaseFile.of(url);
    if (file.isPresent()) {
      file.get().requireUsable(existing);
    }
  }

  private static Duration patience(Object wait) {
    return wait == null ? DEFAULT_WAIT : Duration.ofMillis(Long.parseLong(wait.toString()));
  }

  private static boolean rollsBackSchemaChanges(String url) {
    return dialect(url).filter(Dialect::rollsBackSchemaChanges).isPresent();
  }

  private static Storage storage(String url) {
    return dialect(url).map(Dialect::storage).orElse(Storage.SERVER);
  }

  private static Optional<Dialect> dialect(String url) {
    return Dialects.all().stream()
        .filter(dialect -> url.startsWith("jdbc:" + dialect.name() + ":"))
        .findFirst();
  }

  private static Connection connect(SessionOpener opener, long deadline) throws SQLException {
    while (true) {
      try {
        return StoppableConnection.of(opener.open());
      } catch (SQLException e) {
        if (!isBusy(e) || System.nanoTime() > deadline) {
          throw e;
        }
        Pause.of(PAUSE);
      }
    }
  }

  private static boolean isBusy(SQLException e) {
    return Dialects.all().stream().anyMatch(dialect -> dialect.locks().isBusy(e));
  }

  private static String sentence(String url, SQLException e, Properties properties) {
    return DatabaseFile.isSentence(e)
        ? e.getMessage()
        : FileFailure.of(url, e)
            .map(FileFailure::sentence)
            .orElseGet(() -> reason(url, e) + "; " + wayOut(e, url, properties));
  }

  /** By the class of the SQLSTATE, which all databases share. */
  private static String wayOut(SQLException e, String url, Properties properties) {
    String state = String.valueOf(e.getSQLState());
    Optional<Dialect> dialect = dialect(url).filter(one -> one.errors().lacksPrivilege(e));
    if (dialect.isPresent()) {
      String database = shown(url).substring(shown(url).lastIndexOf('/') + 1);
      return "ask an administrator to run: %s;"
          .formatted(
              dialect
                  .get()
                  .rights()
                  .connectingGrant(database, properties.getProperty("user", "USER")));
    }
    if (state.startsWith("28")) {
      return "check user and password";
    }
    if (state.startsWith("3D")) {
      return "create the database or correct the URL";
    }
    return state.startsWith("08")
        ? "check that the server runs and that host and port are right"
        : "check that the URL is right and that nobody else has the database open";
  }

  private static String reason(String url, SQLException e) {
    return isBusy(e)
        ? storage(url)
            .file(url)
            .map(file -> "the database is in use by " + FileHolder.of(file))
            .orElseGet(() -> firstLine(e))
        : firstLine(e);
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.;]+$", "");
  }

  /** The URL without its parameters, which may hold a password. */
  private static String shown(String url) {
    return url.replaceAll("[?;].*", "").replaceAll("//[^/@]*@", "//");
  }

  private static Optional<Driver> find(String url) throws SQLException {
    for (Driver driver :
        ServiceLoader.load(Driver.class, ExplainingDriver.class.getClassLoader())) {
      if (driver.acceptsURL(url)) {
        return Optional.of(driver);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return find(url).isPresent();
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
      throws SQLException {
    Optional<Driver> driver = find(url);
    return driver.isPresent()
        ? driver.get().getPropertyInfo(url, properties)
        : new DriverPropertyInfo[0];
  }

  @Override
  public int getMajorVersion() {
    return 0;
  }

  @Override
  public int getMinorVersion() {
    return 1;
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("this driver hands over to another, which logs");
  }
}
