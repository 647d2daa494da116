package dev.revise.command;

import dev.revise.entity.Unsaid;
import dev.revise.file.InputFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the schema of a database should be, as its module says.
 *
 * @param root the repository's root
 * @param variables those of the environment, of which {@code SDM_SCHEMAS_DIR} counts
 */
public record TargetSchema(SchemaReader reader, Path root, Map<String, String> variables) {
  private static final String ENTITIES = "entities";

  /**
   * @param wanted {@code felis:PATH}, {@code entities}, {@code entities:PACKAGE}, {@code
   *     database:URL#SCHEMA} and so on; none for what the module says
   * @throws MigrationException if nobody says, or what is said cannot be read
   */
  public ReadSchema read(ManagedDatabase database, Optional<String> wanted) {
    ReadSchema target = place(database, wanted);
    return target.isLive()
        ? target
        : target.ignoring(reader.configuration().ignored(database.name()));
  }

  private ReadSchema place(ManagedDatabase database, Optional<String> wanted) {
    SchemaSpec spec = spec(database, wanted.orElseGet(() -> declared(database)));
    ReadSchema found =
        wanted.isEmpty() && spec instanceof SchemaSpec.Felis felis
            ? felis(database, felis)
            : read(database, spec);
    return standing(database, spec, requireTables(database, spec, found));
  }

  /** Files and entities may say nothing of what is carried. */
  private static ReadSchema standing(ManagedDatabase database, SchemaSpec spec, ReadSchema found) {
    if (!(spec instanceof SchemaSpec.Felis || spec instanceof SchemaSpec.Entities)) {
      return found;
    }
    Schema head = database.history().schemaAt(database.history().head());
    String home = found.home().orElse(database.schema());
    return found.with(
        new StandingObjects(head.inSchema(database.schema(), home)).beside(found.schema()));
  }

  /** The same where somebody asks that to be ignored. */
  public TargetSchema ignoring(IgnoredObjects asked) {
    return new TargetSchema(reader.ignoring(asked), root, variables);
  }

  /** Whether the module names a Felis file. */
  public boolean isFelis(ManagedDatabase database) {
    return database
            .authoring()
            .target()
            .map(text -> spec(database, text))
            .orElse(new SchemaSpec.Empty())
        instanceof SchemaSpec.Felis;
  }

  /** Whether that is another place than the one that the module names. */
  public boolean isElsewhere(ManagedDatabase database, Optional<String> wanted) {
    return wanted
        .map(text -> spec(database, text))
        .filter(
            spec ->
                !database
                    .authoring()
                    .target()
                    .map(t -> spec(database, t))
                    .equals(Optional.of(spec)))
        .isPresent();
  }

  /** Who means that nothing is to be left says so. */
  private static ReadSchema requireTables(
      ManagedDatabase database, SchemaSpec spec, ReadSchema found) {
    RevisionHistory history = database.history();
    if (!history.schemaAt(history.head()).tables().isEmpty()
        && found.schema().tables().isEmpty()
        && !(spec instanceof SchemaSpec.Empty || spec instanceof SchemaSpec.History)) {
      throw new MigrationException(
          "%s has no tables, so a revision to it would drop every table of %s; pass --target empty if that is meant"
              .formatted(found.label(), database.name()));
    }
    return found;
  }

  /** The file in which the module says it, if that is not there: an installation has no sources. */
  public Optional<Path> missing(ManagedDatabase database) {
    return spec(database, declared(database)) instanceof SchemaSpec.Felis felis
        ? Optional.of(own(database, felis))
            .filter(file -> !new InputFile(file).isThere())
            .map(this::shown)
        : Optional.empty();
  }

  private ReadSchema read(ManagedDatabase database, SchemaSpec spec) {
    if (spec instanceof SchemaSpec.Database live) {
      return reader.read(live, Optional.of(database));
    }
    return spec instanceof SchemaSpec.Entities entities
        ? entities(database, entities)
        : reader.read(spec);
  }

  /**
   * Entities that name no schema are in the database's own. What they have no words for stays as it
   * is.
   */
  private ReadSchema entities(ManagedDatabase database, SchemaSpec.Entities spec) {
    RevisionHistory history = database.history();
    ReadSchema said = reader.read(spec, database);
    return said.with(Unsaid.from(history.schemaAt(history.head()), said.schema()));
  }

  /** {@code database:URL} means the schema that the database is named after there as well. */
  private static SchemaSpec spec(ManagedDatabase database, String text) {
    if (text.equals(ENTITIES)) {
      return new SchemaSpec.Entities(ModuleLayout.of(database).entityPackage());
    }
    boolean ofOwnSchema = text.startsWith("database:") && !text.contains("#");
    return SchemaSpec.parse(ofOwnSchema ? text + "#" + database.schema() : text);
  }

  /** The module's file, or the newer one of a clone of sdm_schemas under the module's overlay. */
  private ReadSchema felis(ManagedDatabase database, SchemaSpec.Felis spec) {
    Path own = own(database, spec);
    Optional<Path> newer = new SdmSchemas(variables).file(database.name());
    Path file = newer.orElse(own);
    return reader.read(new SchemaSpec.Felis(file), newer.map(other -> own), "felis:" + shown(file));
  }

  private Path own(ManagedDatabase database, SchemaSpec.Felis spec) {
    return root.resolve(database.module()).resolve(spec.file()).normalize();
  }

  private Path shown(Path file) {
    return file.startsWith(root) ? root.relativize(file) : file;
  }

  private static String declared(ManagedDatabase database) {
    return database
        .authoring()
        .target()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s does not say what its schema should be; say --target or --empty, or let its authoring() name one"
                        .formatted(database.name())));
  }
}
