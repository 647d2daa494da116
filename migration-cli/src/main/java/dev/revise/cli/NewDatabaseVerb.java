package dev.revise.cli;

import dev.revise.authoring.NewDatabase;
import dev.revise.authoring.NewDatabaseRequest;
import dev.revise.authoring.NewDatabaseResult;
import dev.revise.authoring.TypeExtension;
import dev.revise.command.SchemaReader;
import dev.revise.command.SchemaSpec;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "new-database",
    description = "Writes the module of a new database: classes, first revision, SQL, pom.",
    footer = {
      "  revise new-database hera_mc --felis hera_mc.yaml               and the overlay beside it",
      "  revise new-database hera_mc --felis hera_mc.yaml --dry-run     shows it, writes nothing",
      "  revise new-database hera_mc --entities org.hera.mc --classpath hera-mc.jar",
      "  revise new-database hera_mc --schema public --database postgresql://host/hera --ignore 'tmp_*'",
      "  revise new-database sky --felis sky.yaml --extension public.spoly=pg_sphere",
    })
final class NewDatabaseVerb implements Verb {
  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Its name, such as hera_mc; the module is hera-mc.")
  private String name = "";

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description = "The schema that holds its tables, such as public (default: NAME).")
  private Optional<String> schema = Optional.empty();

  @Option(
      names = "--felis",
      paramLabel = "FILE",
      description = "Its schema is as this Felis file says, with the overlay beside it.")
  private Optional<Path> felis = Optional.empty();

  @Option(
      names = "--entities",
      paramLabel = "PACKAGE",
      description = "Its schema is as the JPA entities of this package say.")
  private Optional<String> entities = Optional.empty();

  @Option(
      names = "--database",
      paramLabel = "URL#SCHEMA",
      description =
          "Its schema is that of a live database; without #SCHEMA that of --schema, or NAME.")
  private Optional<String> database = Optional.empty();

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What the first revision does (default: Initial tables).")
  private String message = "Initial tables";

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "Where its classes go (default: dev.revise and the words of NAME).")
  private Optional<String> packageName = Optional.empty();

  @Option(
      names = "--extension",
      paramLabel = "TYPE=NAME",
      description = "The extension of PostgreSQL that brings a type; may be repeated.")
  private List<TypeExtension> extensions = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "A directory or jar with the classes of --entities; may be repeated.")
  private List<Path> classPath = new ArrayList<>();

  @Option(
      names = "--alembic-id",
      paramLabel = "ID",
      description = "The revision of Alembic's that the schema is at, if Alembic made it.")
  private Optional<String> alembicId = Optional.empty();

  @Option(names = "--dry-run", description = "Show it and write nothing.")
  private boolean dryRun;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    NewDatabaseRequest request =
        new NewDatabaseRequest(
            name,
            schema,
            source(),
            packageName,
            message,
            extensions,
            List.of(),
            classPath,
            LocalDate.now(),
            alembicId);
    SchemaReader schemas = session.schemas(waiting.lockTimeout()).ignoring(ignore.asked());
    NewDatabaseResult result =
        session.busy(
            "writing",
            () ->
                dryRun
                    ? NewDatabase.show(request, schemas, session.root())
                    : NewDatabase.write(request, schemas, session.root()));
    return session.answer(
        List.of(result),
        (results, printer) -> results.forEach(one -> NewDatabasePrinter.print(one, printer)));
  }

  private SchemaSpec source() {
    List<SchemaSpec> named =
        Stream.of(
                felis.<SchemaSpec>map(SchemaSpec.Felis::new),
                entities.<SchemaSpec>map(SchemaSpec.Entities::new),
                database.map(url -> SchemaSpec.parse("database:" + withSchema(url))))
            .flatMap(Optional::stream)
            .toList();
    if (named.size() != 1) {
      throw new UsageException(
          "say where its schema is, once: --felis FILE, --entities PACKAGE or --database URL#SCHEMA");
    }
    if (entities.isEmpty() && !classPath.isEmpty()) {
      throw new UsageException("--classpath is for --entities; leave it out");
    }
    return named.get(0);
  }

  private String withSchema(String url) {
    return url.contains("#") ? url : url + "#" + schema.orElse(name);
  }
}
