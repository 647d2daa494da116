package dev.revise.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, where a Docker engine answers; Testcontainers removes it at the end. */
final class DockerServer {
  private static final String IMAGE = "postgres:18";

  private DockerServer() {}

  static Optional<RunningServer> find() {
    if (!engineExpected() || !DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.empty();
    }
    return Optional.of(start());
  }

  /** Testcontainers tries for seconds and logs each failure; a look at the usual places is free. */
  private static boolean engineExpected() {
    var home = Path.of(System.getProperty("user.home"));
    var runtime = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(Path::of);
    return System.getenv("DOCKER_HOST") != null
        || Stream.concat(
                runtime.map(path -> path.resolve("docker.sock")).stream(),
                Stream.of(
                    Path.of("/var/run/docker.sock"),
                    home.resolve(".docker/run/docker.sock"),
                    home.resolve(".docker/desktop/docker.sock"),
                    home.resolve(".testcontainers.properties")))
            .anyMatch(Files::exists);
  }

  @SuppressWarnings("resource") // lives as long as the JVM
  private static RunningServer start() {
    var container =
        new PostgreSQLContainer(IMAGE)
            .withCommand(
                "postgres -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
                    + " -c max_connections=300");
    container.start();
    var url = JdbcUrlParts.of(container.getJdbcUrl()).withoutCredentials().toString();
    return new RunningServer(
        "Docker image " + IMAGE,
        new TestDatabase(url, container.getUsername(), container.getPassword()),
        false);
  }
}
