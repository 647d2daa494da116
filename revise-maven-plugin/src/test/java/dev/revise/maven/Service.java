package dev.revise.maven;

import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a sample service, and Maven in it. */
record Service(Path root, LocalRepository repository, TestDatabase database) {
  private static final Path SAMPLES = Path.of("src/test/projects");
  static final String PLUGIN = "dev.revise:revise-maven-plugin:0.1.0-SNAPSHOT:";

  /**
   * @param boot the version of Spring Boot
   */
  static Service copy(
      String sample, String boot, Path root, LocalRepository repository, TestDatabase database)
      throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES.resolve(sample))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(SAMPLES.resolve(sample).relativize(file));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Files.readString(file).replace("@boot@", boot));
      }
    }
    return new Service(root, repository, database);
  }

  /** Its database is the one that the environment names, as in a user's shell. */
  ProcessOutput maven(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("..", "mvnw").toAbsolutePath().normalize().toString());
    command.addAll(List.of("-B", "-ntp", "-q"));
    command.addAll(repository.options());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("REVISE_") || name.equals("MAVEN_ARGS"));
    builder.environment().put("REVISE_URL", database.url());
    builder.environment().put("REVISE_USER", database.user());
    builder.environment().put("REVISE_PASSWORD", database.password());
    return ProcessOutput.of(builder);
  }

  Path file(String path) {
    return root.resolve(path);
  }

  void edit(String path, String before, String after) throws IOException {
    String text = Files.readString(file(path));
    if (!text.contains(before)) {
      throw new AssertionError(path + " has no " + before);
    }
    Files.writeString(file(path), text.replace(before, after));
  }
}
