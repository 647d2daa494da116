package dev.revise.testing;

import java.util.Optional;

/** The server that the environment names, if it names one. */
final class ConfiguredServer {
  static final String VARIABLE = "REVISE_TEST_POSTGRES_URL";

  private ConfiguredServer() {}

  static Optional<RunningServer> find() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .filter(url -> !url.isBlank())
        .map(ConfiguredServer::at);
  }

  static RunningServer at(String text) {
    var url = JdbcUrlParts.of(text.strip());
    var properties = url.properties();
    var user = properties.getProperty("user");
    if (user == null) {
      throw new IllegalStateException(
          VARIABLE
              + " names no user; write jdbc:postgresql://host:5432/postgres?user=...&password=...");
    }
    return new RunningServer(
        VARIABLE,
        new TestDatabase(
            url.withoutCredentials().toString(), user, properties.getProperty("password", "")),
        true);
  }
}
