package dev.revise.engine;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;

/**
 * Connects by the driver that a URL asks for, and says what to do when that fails. Stock Flyway
 * takes it as {@code flyway.driver}; its own error hides the URL.
 */
public final class ExplainingDriver implements Driver {

  /**
   * @throws SQLException in a sentence that names the database and the way out, never a password
   */
  @Override
  public Connection connect(String url, Properties properties) throws SQLException {
    Driver driver =
        find(url)
            .orElseThrow(
                () -> new SQLException("no driver takes " + shown(url) + "; correct the URL"));
    try {
      return driver.connect(url, properties);
    } catch (SQLException e) {
      String sentence =
          "%s: %s; %s".formatted(shown(url), reason(e), wayOut(String.valueOf(e.getSQLState())));
      throw new SQLException(sentence, e.getSQLState(), e.getErrorCode(), e);
    }
  }

  /** By the class of the SQLSTATE, which all databases share. */
  private static String wayOut(String state) {
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

  private static String reason(SQLException e) {
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
