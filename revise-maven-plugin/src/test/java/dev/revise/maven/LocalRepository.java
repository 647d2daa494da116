package dev.revise.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A local repository with the artifacts as they were just built, in front of the one of this Maven,
 * which stays as it is.
 *
 * @param behind what this Maven has downloaded
 */
record LocalRepository(Path root, Path behind) {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final String VERSION = "0.1.0-SNAPSHOT";
  private static final List<String> MODULES =
      List.of(
          "migration-model",
          "flyway-undo",
          "migration-common",
          "migration-felis",
          "migration-jpa",
          "migration-authoring",
          "migration-testing",
          "revise-maven-plugin");

  static LocalRepository inTarget() {
    String usual = Path.of(System.getProperty("user.home"), ".m2", "repository").toString();
    return new LocalRepository(
        Path.of("target", "repository").toAbsolutePath(),
        Path.of(System.getProperty("maven.repo.local", usual)));
  }

  /** What Maven is told. */
  List<String> options() {
    return List.of("-Dmaven.repo.local=" + root, "-Dmaven.repo.local.tail=" + behind);
  }

  void install() throws IOException {
    copy(HOUSE.resolve("pom.xml"), "revise", "pom");
    for (String module : MODULES) {
      Path directory = HOUSE.resolve(module);
      copy(directory.resolve("pom.xml"), module, "pom");
      copy(directory.resolve("target/" + module + "-" + VERSION + ".jar"), module, "jar");
    }
    Path testing = HOUSE.resolve("testing");
    copy(testing.resolve("pom.xml"), "revise-testing", "pom");
    copy(testing.resolve("target/revise-testing-" + VERSION + ".jar"), "revise-testing", "jar");
    Path cli = HOUSE.resolve("migration-cli");
    copy(cli.resolve("pom.xml"), "migration-cli", "pom");
    copy(cli.resolve("target/revise/revise.jar"), "migration-cli", "jar");
  }

  private void copy(Path file, String artifact, String type) throws IOException {
    Path directory = root.resolve("dev/revise").resolve(artifact).resolve(VERSION);
    Files.createDirectories(directory);
    Files.copy(
        file,
        directory.resolve(artifact + "-" + VERSION + "." + type),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
