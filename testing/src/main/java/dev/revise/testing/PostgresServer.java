package dev.revise.testing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one PostgreSQL server of this JVM's tests: the one that {@code REVISE_TEST_POSTGRES_URL}
 * names (a JDBC URL with the user and password of a role that may create databases), else a
 * container where a Docker engine answers, else an embedded server. A log line says which.
 */
public final class PostgresServer {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static PostgresServer shared;
  private static Optional<RuntimeException> failure = Optional.empty();

  private final RunningServer server;
  private final String version;
  private final String template = "revise_test_" + randomSuffix();
  private final Set<String> existing = ConcurrentHashMap.newKeySet();

  private PostgresServer(RunningServer server) {
    this.server = server;
    this.version = readVersion();
    LOG.info("tests use PostgreSQL {} from {} at {}", version, server.origin(), server.admin());
    if (server.outlivesTests()) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::dropAll, "drop test databases"));
    }
    createTemplate();
  }

  /** The server, started at the first call. */
  public static synchronized PostgresServer shared() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (shared == null) {
      try {
        shared =
            new PostgresServer(
                ConfiguredServer.find().or(DockerServer::find).orElseGet(EmbeddedServer::start));
      } catch (RuntimeException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
    return shared;
  }

  /**
   * Why there is no server on this machine, where nobody named one: a server that somebody named
   * and that does not answer is an error.
   */
  public static Optional<String> absence() {
    if (ConfiguredServer.find().isPresent()) {
      return Optional.empty();
    }
    try {
      shared();
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** What the server says it is, such as {@code 18.4}. */
  public String version() {
    return version;
  }

  /** Whether this machine has a {@code pg_dump} that is at least as new. */
  public boolean isBackedUp() throws InterruptedException {
    try {
      String dump = ProcessOutput.of("pg_dump", "--version").succeeds().text();
      return major(dump) >= major(version);
    } catch (IOException e) {
      return false;
    }
  }

  private static int major(String version) {
    return Integer.parseInt(version.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
  }

  /** A new database that only its creator knows; closing it drops it. */
  public TestDatabase newDatabase() {
    return copyOf(template);
  }

  TestDatabase copyOf(TestDatabase original) {
    return copyOf(JdbcUrlParts.of(original.url()).database());
  }

  private TestDatabase copyOf(String original) {
    var name = template + "_" + randomSuffix();
    execute("CREATE DATABASE \"%s\" TEMPLATE \"%s\"".formatted(name, original));
    existing.add(name);
    return server.database(name);
  }

  void drop(TestDatabase database) {
    drop(JdbcUrlParts.of(database.url()).database());
  }

  private void drop(String name) {
    if (existing.remove(name)) {
      endSessions(name);
      execute("DROP DATABASE IF EXISTS \"%s\"%s".formatted(name, forced() ? " WITH (FORCE)" : ""));
    }
  }

  /** From version 13 on, dropping a database ends the sessions in it. */
  private boolean forced() {
    return major(version) >= 13;
  }

  private void endSessions(String name) {
    if (!forced()) {
      execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'"
              .formatted(name));
    }
  }

  private void dropAll() {
    Set.copyOf(existing).forEach(this::drop);
  }

  private void createTemplate() {
    existing.add(template);
    try {
      TemplateDatabase.create(server, template);
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private String readVersion() {
    try (var connection = server.admin().connect()) {
      return connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private void execute(String sql) {
    try {
      server.admin().execute(sql);
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  private IllegalStateException unusable(SQLException cause) {
    return new IllegalStateException(
        "the PostgreSQL server from %s cannot be used: %s"
            .formatted(server.origin(), cause.getMessage()),
        cause);
  }

  private static String randomSuffix() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
