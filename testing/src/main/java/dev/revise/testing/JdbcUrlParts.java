package dev.revise.testing;

import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * The parts of a PostgreSQL JDBC URL: all before the database name, that name, and all after it.
 */
record JdbcUrlParts(String server, String database, String parameters) {
  private static final Pattern SHAPE =
      Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)([^/?]*)(\\?.*)?");

  static JdbcUrlParts of(String url) {
    var matcher = SHAPE.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not a PostgreSQL URL such as jdbc:postgresql://localhost:5432/postgres");
    }
    var parameters = matcher.group(3);
    return new JdbcUrlParts(
        matcher.group(1), matcher.group(2), parameters == null ? "" : parameters);
  }

  /** The same server by another database's name. */
  JdbcUrlParts withDatabase(String name) {
    return new JdbcUrlParts(server, name, parameters);
  }

  /** The same without the credentials, which travel beside the URL. */
  JdbcUrlParts withoutCredentials() {
    var kept =
        Stream.of(parameters.replaceFirst("^\\?", "").split("&"))
            .filter(parameter -> !parameter.isEmpty())
            .filter(parameter -> !parameter.startsWith("user="))
            .filter(parameter -> !parameter.startsWith("password="))
            .collect(Collectors.joining("&"));
    return new JdbcUrlParts(server, database, kept.isEmpty() ? "" : "?" + kept);
  }

  /**
   * The driver's own reading of the URL, in which {@code user} and {@code password} stand decoded.
   */
  Properties properties() {
    var properties = Driver.parseURL(toString(), new Properties());
    return properties == null ? new Properties() : properties;
  }

  @Override
  public String toString() {
    return server + database + parameters;
  }
}
