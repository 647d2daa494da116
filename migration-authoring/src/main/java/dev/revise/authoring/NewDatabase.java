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
  private final NewDatabaseRequest request;
  private final SchemaReader reader;
  private final RepositoryFiles repository;
  private final ModuleHost host;
  private final ModuleLayout layout;
  private final String schema;

  NewDatabase(NewDatabaseRequest request, SchemaReader reader, ModuleHost host) {
    this.request = request;
    this.reader = reader;
    this.repository = host.repository();
    this.host = host;
    this.layout = host.layout();
    this.schema = request.schema().map(DatabaseName::requireSchema).orElseGet(request::name);
  }

  private static NewDatabase inRepository(
      NewDatabaseRequest request, SchemaReader reader, Path root) {
    DatabaseName name = new DatabaseName(request.name());
    ModuleLayout layout = request.packageName().map(name::layout).orElseGet(name::layout);
    return new NewDatabase(request, reader, new RepositoryHost(new RepositoryFiles(root), layout));
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
    return inRepository(request, reader, root).result(false);
  }

  /**
   * Writes all files of the module and names it in the repository, or changes nothing.
   *
   * @throws MigrationException as above
   */
  public static NewDatabaseResult write(
      NewDatabaseRequest request, SchemaReader reader, Path root) {
    return inRepository(request, reader, root).result(true);
  }

  NewDatabaseResult result(boolean writing) {
    host.requireFree(reader.databases());
    List<SourceFile> edited = host.edited();
    ReadSchema source = source();
    ReadSchema nothing = ReadSchema.of("empty", Schema.empty(), schema);
    ComparisonRules rules = ComparisonRules.of(nothing, source.beside(nothing));
    Comparison comparison = rules.comparison(List.of());
    DatabaseDraft draft = draft(operations(source, comparison));
    List<SourceFile> files =
        Stream.of(
                host.beside(draft).stream(),
                new DatabaseFiles(draft).write().stream(),
                felis().stream().flatMap(copies -> copies.files().stream()))
            .flatMap(written -> written)
            .toList();
    if (writing) {
      repository.write(Stream.concat(files.stream(), edited.stream()).toList());
    }
    return new NewDatabaseResult(
        layout.database(),
        layout.isWholeProject() ? "." : layout.module().toString(),
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
        host.next());
  }

  private DatabaseDraft draft(Operations operations) {
    Prerequisites needs =
        new FirstNeeds(operations.applyTo(Schema.empty())).in(schema, request.extensions());
    return new DatabaseDraft(
        layout,
        schema,
        host.version(),
        operations,
        needs,
        target(),
        request.naming(),
        request.message(),
        request.date(),
        request.alembicId());
  }

  private String target() {
    return request.source() instanceof SchemaSpec.Entities entities
        ? host.target(entities)
        : felis().map(FelisCopies::target).orElse("entities");
  }

  /** Entities that name no schema are in the one of the database. */
  private ReadSchema source() {
    return request.source() instanceof SchemaSpec.Entities entities
        ? new ClassPath(request.classPath())
            .load(loader -> reader.read(entities, schema, loader, request.naming()))
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

  private static List<String> paths(List<SourceFile> files) {
    return files.stream().map(file -> file.path().toString()).toList();
  }
}
