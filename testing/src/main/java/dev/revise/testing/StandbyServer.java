package dev.revise.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A server of a test's own from the embedded binaries, which begins as a primary and can become a
 * standby. Closing it stops it and deletes its data.
 */
public final class StandbyServer implements AutoCloseable {
  private final Path data;
  private EmbeddedPostgres server;

  private StandbyServer(Path data) throws IOException {
    this.data = data;
    this.server = start();
  }

  public static StandbyServer startAsPrimary() throws IOException {
    return new StandbyServer(EmbeddedServer.newDirectory());
  }

  private EmbeddedPostgres start() throws IOException {
    return EmbeddedServer.builder(data)
        .setCleanDataDirectory(false)
        .setServerConfig("wal_level", "replica")
        .start();
  }

  /** Its database, whose port is another one after {@link #becomeStandby}. */
  public TestDatabase database() {
    return EmbeddedServer.database(server);
  }

  /** Starts it again as a standby, which waits for more from a primary and can only be read. */
  public void becomeStandby() throws IOException {
    server.close();
    Files.createFile(data.resolve("standby.signal"));
    server = start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
