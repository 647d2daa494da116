package dev.revise.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server from the binaries on the class path, stopped and deleted when the JVM ends. */
final class EmbeddedServer {
  /** A test's data need not survive a crash. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "wal_level", "minimal",
          "max_wal_senders", "0",
          "unix_socket_directories", "");

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH_BYTES = 2L << 30;

  private EmbeddedServer() {}

  static RunningServer start() {
    try {
      return new RunningServer(
          "embedded binaries", database(builder(newDirectory()).start()), false);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "cannot start the embedded PostgreSQL (%s); name another server in %s"
              .formatted(e.getMessage(), ConfiguredServer.VARIABLE),
          e);
    }
  }

  static EmbeddedPostgres.Builder builder(Path data) {
    var builder = EmbeddedPostgres.builder();
    SETTINGS.forEach(builder::setServerConfig);
    return builder
        .setDataDirectory(data)
        .setLocaleConfig("locale", "C")
        .setPGStartupWait(Patience.LIMIT)
        .setOutputRedirector(Redirect.DISCARD)
        .setErrorRedirector(Redirect.DISCARD);
  }

  static Path newDirectory() throws IOException {
    return Files.createTempDirectory(parent(), "revise-postgres-");
  }

  static TestDatabase database(EmbeddedPostgres server) {
    var url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    return new TestDatabase(url, "postgres", "postgres");
  }

  /**
   * Copying a template creates a thousand files, which takes 0.3 s on ext4 and 0.02 s in memory.
   */
  private static Path parent() {
    var roomy = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH_BYTES;
    return roomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }
}
