package dev.revise.authoring;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a new module may stand: nobody has its name, its directory or its package. */
record FreePlace(Path root, List<ManagedDatabase> databases) {

  /**
   * @throws MigrationException if something is there already
   */
  void require(ModuleLayout layout) {
    requireRepository();
    databases.stream()
        .filter(database -> database.name().equals(layout.database()))
        .findFirst()
        .ifPresent(
            database -> {
              throw new UsageException(
                  "there is a database %s already, in %s; choose another name, or add a revision to it"
                      .formatted(database.name(), database.module()));
            });
    if (Files.exists(root.resolve(layout.module()))) {
      throw new UsageException(
          "there is a %s in %s already; choose another name, or take it away"
              .formatted(layout.module(), root));
    }
    neighbour(layout.databasePackage())
        .ifPresent(
            module -> {
              throw new UsageException(
                  "package %s is in %s already; say another with --package"
                      .formatted(layout.databasePackage(), module));
            });
  }

  private void requireRepository() {
    if (!Files.isRegularFile(root.resolve("pom.xml"))) {
      throw new UsageException(
          "there is no pom.xml in %s; modules are written where the sources are".formatted(root));
    }
  }

  /** The module that has sources in that package. */
  private Optional<Path> neighbour(String packageName) {
    String directory = packageName.replace('.', '/');
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .sorted()
          .filter(
              module ->
                  Stream.of("src/main/java", "src/test/java")
                      .anyMatch(
                          sources -> Files.exists(module.resolve(sources).resolve(directory))))
          .map(root::relativize)
          .findFirst();
    } catch (IOException e) {
      throw new MigrationException(root + " cannot be read: " + e.getMessage(), e);
    }
  }
}
