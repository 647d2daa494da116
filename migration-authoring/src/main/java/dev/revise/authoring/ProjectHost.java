package dev.revise.authoring;

import dev.revise.command.SchemaSpec;
import dev.revise.generate.DatabaseDraft;
import dev.revise.generate.LawsTestWriter;
import dev.revise.generate.ProjectPom;
import dev.revise.generate.SourceFile;
import dev.revise.revision.CommandHint;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's service, which is one project and keeps its revisions beside its own classes.
 *
 * @param entities the package whose entities say what the schema should be, perhaps another
 *     module's
 */
record ProjectHost(
    RepositoryFiles repository, ModuleLayout layout, String version, Optional<String> entities)
    implements ModuleHost {
  static final Path POM = Path.of("pom.xml");
  private static final Path SERVICE =
      Path.of("src/main/resources/META-INF/services", ManagedDatabase.class.getName());

  @Override
  public void requireFree(List<ManagedDatabase> databases) {
    Stream.of(SERVICE, layout.lock(), layout.directory(layout.databasePackage()))
        .filter(path -> Files.exists(repository.root().resolve(path)))
        .findFirst()
        .ifPresent(
            path -> {
              throw new UsageException(
                  "there is a %s already; the next revision of a database is written with %s, another --package is another place"
                      .formatted(path, CommandHint.of("revision")));
            });
    requireUnseen();
  }

  /** Frozen entities would be taken for live ones, twice for one table. */
  private void requireUnseen() {
    ServicePackages packages = new ServicePackages(repository.root());
    Stream.of(packages.application(), packages.entities(), entities)
        .flatMap(Optional::stream)
        .filter(seen -> ServicePackages.isWithin(layout.databasePackage(), seen))
        .findFirst()
        .ifPresent(
            seen -> {
              throw new UsageException(
                  "package %s is within %s, where frozen entities would be taken for those of the service; pass --package with one beside it"
                      .formatted(layout.databasePackage(), seen));
            });
  }

  @Override
  public String target(SchemaSpec.Entities entities) {
    return entities.toString();
  }

  @Override
  public List<SourceFile> beside(DatabaseDraft draft) {
    return List.of(new LawsTestWriter(draft).file());
  }

  /** A build without a pom is told what it needs by its author. */
  @Override
  public List<SourceFile> edited() {
    return repository
        .file(POM)
        .map(pom -> new ProjectPom(pom).with(version))
        .filter(pom -> !pom.text().equals(repository.text(POM)))
        .toList();
  }

  @Override
  public List<String> next() {
    return Files.exists(repository.root().resolve(POM))
        ? List.of("mvn verify", "mvn revise:upgrade", "mvn revise:check")
        : List.of("revise upgrade", "revise check");
  }
}
