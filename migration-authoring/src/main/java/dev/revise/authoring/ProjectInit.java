package dev.revise.authoring;

import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import dev.revise.generate.DatabaseName;
import dev.revise.generate.ProjectPom;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import dev.revise.source.jpa.HibernateLine;
import java.nio.file.Path;
import java.util.Optional;

/** {@code init}: a database in the project of a service, made from what its schema is. */
public final class ProjectInit {
  private static final String ENTITIES = "entities";

  private ProjectInit() {}

  /**
   * The place that {@code entities}, {@code entities:PACKAGE}, {@code felis:PATH} or {@code
   * database:URL#SCHEMA} means; {@code entities} alone are those of the service.
   *
   * @param root the directory of the project
   * @throws UsageException if it is none, or the service has no entities
   */
  public static SchemaSpec source(String text, Path root) {
    if (!text.equals(ENTITIES)) {
      return SchemaSpec.parse(text);
    }
    ServicePackages packages = new ServicePackages(root);
    return packages
        .application()
        .or(packages::entities)
        .map(SchemaSpec.Entities::new)
        .orElseThrow(
            () ->
                new UsageException(
                    "no class in src/main/java is an @Entity; write one, or pass --from entities:PACKAGE for those of another module, --from felis:PATH or --from database:URL#SCHEMA"));
  }

  /** The schema that tables are in if nobody says it, where the database does not give the name. */
  public static Optional<String> schema(SchemaSpec source) {
    if (source instanceof SchemaSpec.Database live) {
      return Optional.of(live.schema());
    }
    return source instanceof SchemaSpec.Entities ? Optional.of("public") : Optional.empty();
  }

  /**
   * Shows the files and writes nothing.
   *
   * @param version that of revise
   * @param root the directory of the project
   * @throws MigrationException if the project has a database, or its schema cannot be read
   */
  public static NewDatabaseResult show(
      NewDatabaseRequest request, String version, SchemaReader reader, Path root) {
    return init(request, version, reader, root).result(false);
  }

  /**
   * Writes all files and names them in {@code pom.xml}, or changes nothing.
   *
   * @throws MigrationException as above
   */
  public static NewDatabaseResult write(
      NewDatabaseRequest request, String version, SchemaReader reader, Path root) {
    return init(request, version, reader, root).result(true);
  }

  private static NewDatabase init(
      NewDatabaseRequest request, String version, SchemaReader reader, Path root) {
    HibernateLine.require();
    RepositoryFiles repository = new RepositoryFiles(root);
    DatabaseName name = new DatabaseName(request.name());
    String packageName = request.packageName().orElseGet(() -> usual(request, name, repository));
    ModuleLayout layout =
        new ModuleLayout(request.name(), Path.of(""), name.layout(packageName).databasePackage());
    return new NewDatabase(
        request, reader, new ProjectHost(repository, layout, version, entities(request.source())));
  }

  private static Optional<String> entities(SchemaSpec source) {
    return source instanceof SchemaSpec.Entities entities
        ? Optional.of(entities.packageName())
        : Optional.empty();
  }

  /** Beside the service's own, where nothing looks for entities. */
  private static String usual(
      NewDatabaseRequest request, DatabaseName name, RepositoryFiles repository) {
    ServicePackages packages = new ServicePackages(repository.root());
    return packages
        .application()
        .or(packages::entities)
        .or(() -> entities(request.source()))
        .map(service -> service + "db")
        .or(() -> ofGroup(repository).map(group -> group + "." + name.name().replace("_", "")))
        .orElseThrow(
            () -> new UsageException("pass --package with the package of the database's classes"));
  }

  private static Optional<String> ofGroup(RepositoryFiles repository) {
    return repository.file(ProjectHost.POM).findFirst().flatMap(pom -> new ProjectPom(pom).group());
  }
}
