package dev.revise.authoring;

import dev.revise.command.BroughtSql;
import dev.revise.command.ComparisonRules;
import dev.revise.command.OperationLine;
import dev.revise.command.ReadSchema;
import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import dev.revise.diff.ByTable;
import dev.revise.diff.Comparison;
import dev.revise.generate.DatabaseDraft;
import dev.revise.generate.DatabaseFiles;
import dev.revise.generate.DatabaseName;
import dev.revise.generate.DatabasePom;
import dev.revise.generate.Registration;
import dev.revise.generate.SourceFile;
import dev.revise.operation.Operations;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code new-database}: a module of its own for a database, made from what its schema is. */
public final class NewDatabase {
  private static final Path ROOT_POM = Path.of("pom.xml");
  private static final Path CLI_POM = Path.of("migration-cli/pom.xml");

  private final NewDatabaseRequest request;
  private final SchemaReader reader;
  private final RepositoryFiles repository;
  private final ModuleLayout layout;

  private NewDatabase(NewDatabaseRequest request, SchemaReader reader, Path root) {
    this.request = request;
    this.reader = reader;
    this.repository = new RepositoryFiles(root);
    DatabaseName name = new DatabaseName(request.name());
    this.layout = request.packageName().map(name::layout).orElseGet(name::layout);
  }

  /**
   * Shows the module and writes nothing.
   *
   * @param reader where the schema is read, and the databases that there are
   * @param root the repository's root
   * @throws MigrationException if the name is taken or none, the schema cannot be read or is empty,
   *     or the repository has no place to name the module at
   */
  public static NewDatabaseResult show(NewDatabaseRequest request, SchemaReader reader, Path root) {
    return new NewDatabase(request, reader, root).result(false);
  }

  /**
   * Writes all files of the module and names it in the repository, or changes nothing.
   *
   * @throws MigrationException as above
   */
  public static NewDatabaseResult write(
      NewDatabaseRequest request, SchemaReader reader, Path root) {
    return new NewDatabase(request, reader, root).result(true);
  }

  private NewDatabaseResult result(boolean writing) {
    new FreePlace(repository.root(), reader.databases()).require(layout);
    List<SourceFile> edited = edited();
    ReadSchema source = source();
    ReadSchema nothing = ReadSchema.of("empty", Schema.empty(), layout.database());
    ComparisonRules rules = ComparisonRules.of(nothing, source.beside(nothing));
    Comparison comparison = rules.comparison(List.of());
    DatabaseDraft draft = draft(operations(source, comparison));
    List<SourceFile> files =
        Stream.concat(
                new DatabaseFiles(draft).write().stream(),
                felis().stream().flatMap(copies -> copies.files().stream()))
            .toList();
    if (writing) {
      repository.write(Stream.concat(files.stream(), edited.stream()).toList());
    }
    return new NewDatabaseResult(
        layout.database(),
        layout.module().toString(),
        layout.databasePackage(),
        source.label(),
        OperationLine.of(draft.operations()),
        BroughtSql.of(draft.operations()),
        List.copyOf(draft.prerequisites().roles()),
        Stream.of(
                rules.advice(comparison).stream(),
                source.doubts().stream(),
                source.leftOut().plus(comparison.ignored().leftOut()).sentences().stream())
            .flatMap(sentences -> sentences)
            .toList(),
        paths(files),
        paths(edited),
        writing,
        next());
  }

  private DatabaseDraft draft(Operations operations) {
    Prerequisites needs =
        new FirstNeeds(operations.applyTo(Schema.empty()))
            .in(layout.database(), request.extensions());
    return new DatabaseDraft(
        layout,
        DatabasePom.versionOf(file(ROOT_POM)),
        operations,
        needs,
        felis().map(FelisCopies::target).orElse("entities"),
        request.message(),
        request.date());
  }

  /** Entities that name no schema are in the one of the database. */
  private ReadSchema source() {
    return request.source() instanceof SchemaSpec.Entities entities
        ? new ClassPath(request.classPath())
            .load(loader -> reader.read(entities, layout.database(), loader))
        : reader.read(request.source());
  }

  private static Operations operations(ReadSchema source, Comparison comparison) {
    Operations operations = comparison.operations();
    if (operations.list().isEmpty()) {
      throw new MigrationException(
          "%s has no table; a first revision makes at least one".formatted(source.label()));
    }
    if (source.home().isEmpty()) {
      throw new MigrationException(
          "%s is in several schemas; a database here has one, so make a module of each"
              .formatted(source.label()));
    }
    return ByTable.of(operations, Schema.empty());
  }

  private Optional<FelisCopies> felis() {
    return request.source() instanceof SchemaSpec.Felis felis
        ? Optional.of(new FelisCopies(felis.file(), reader.rules(), layout, repository))
        : Optional.empty();
  }

  /** The files that name the module, as they will be. */
  private List<SourceFile> edited() {
    Registration registration =
        new Registration(layout, reader.databases().stream().map(ModuleLayout::of).toList());
    return Stream.of(registration.inRootPom(file(ROOT_POM)), registration.inPom(file(CLI_POM)))
        .filter(file -> !file.equals(file(file.path())))
        .toList();
  }

  private SourceFile file(Path path) {
    return new SourceFile(path, repository.text(path));
  }

  private List<String> next() {
    String revise = "./revise -n " + layout.database();
    return List.of(
        revise + " upgrade",
        revise + " check",
        "./mvnw test -Plaws -Ddatabase=" + layout.database());
  }

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(file -> file.path().toString()).toList();
  }
}
