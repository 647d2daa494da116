package dev.revise.command;

import dev.revise.engine.LiveDatabase;
import dev.revise.testing.Patience;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** PgBouncer in front of a database, which it offers by one name a mode; its binary is needed. */
final class PgBouncer implements AutoCloseable {
  private static final Path LOG = Path.of("target", "pgbouncer.log").toAbsolutePath();

  private final StepDatabase database;
  private final Process process;
  private final int port;

  private PgBouncer(StepDatabase database, Process process, int port) {
    this.database = database;
    this.process = process;
    this.port = port;
  }

  /** How long a client keeps a session of the server. */
  enum Mode {
    SESSION,
    TRANSACTION,
    STATEMENT;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Optional<Path> binary() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(directory -> Path.of(directory, "pgbouncer"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @param settings more of them, a line each
   */
  static PgBouncer before(StepDatabase database, Path directory, String... settings)
      throws Exception {
    int port = freePort();
    Path ini = directory.resolve("pgbouncer.ini");
    Files.writeString(ini, configuration(database, port, String.join("\n", settings)));
    // it refuses to run as root
    String[] command =
        System.getProperty("user.name").equals("root")
            ? new String[] {binary().orElseThrow().toString(), "-u", "nobody", ini.toString()}
            : new String[] {binary().orElseThrow().toString(), ini.toString()};
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    PgBouncer started = new PgBouncer(database, process, port);
    started.awaitAnswer();
    return started;
  }

  private static String configuration(StepDatabase database, int port, String settings) {
    TestDatabase place = database.place();
    var server = Driver.parseURL(place.url(), null);
    return """
        [databases]
        %s
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = any
        %s
        """
        .formatted(
            Stream.of(Mode.values())
                .map(
                    mode ->
                        "%s = host=%s port=%s dbname=%s user=%s password='%s' pool_mode=%1$s"
                            .formatted(
                                mode.word(),
                                server.getProperty("PGHOST"),
                                server.getProperty("PGPORT"),
                                server.getProperty("PGDBNAME"),
                                place.user(),
                                place.password()))
                .collect(Collectors.joining("\n")),
            port,
            settings);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws Exception {
    Patience.await(
        "pgbouncer answers",
        () -> {
          if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(LOG));
          }
          return isAnswering();
        },
        () -> Files.readString(LOG));
  }

  private boolean isAnswering() {
    try {
      new Socket(InetAddress.getLoopbackAddress(), port).close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String url(Mode mode) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, mode.word());
  }

  /** By this way, the test's own connections. */
  TestDatabase place(Mode mode) {
    return new TestDatabase(url(mode), database.place().user(), database.place().password());
  }

  LiveDatabase live(Mode mode) {
    TestDatabase place = place(mode);
    return database.live(place.url(), place.user(), place.password());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
