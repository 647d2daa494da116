package dev.revise.command;

import dev.revise.config.Configuration;
import dev.revise.config.DatabaseConfig;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.PureSql;
import dev.revise.diff.Comparison;
import dev.revise.engine.ForeignDatabase;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.SiteDatabase;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import dev.revise.source.SchemaFormats;
import dev.revise.source.SchemaPlace;
import dev.revise.source.SchemaReading;
import dev.revise.source.jdbc.DatabaseSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads schemas wherever they are.
 *
 * @param databases those that a history may be named of
 * @param current where such a database is, asked only if a target counts from there
 * @param configuration who we are on a database that is named by its URL
 * @param patience how long to wait for one that others have for themselves
 * @param ignored what somebody asks to be ignored wherever it is
 */
public record SchemaReader(
    List<ManagedDatabase> databases,
    Function<ManagedDatabase, RevisionId> current,
    Configuration configuration,
    Duration patience,
    IgnoredObjects ignored) {
  private static final ClassLoader OWN = SchemaReader.class.getClassLoader();

  public SchemaReader {
    databases = List.copyOf(databases);
  }

  /** One that ignores nothing but what {@code revise.toml} says. */
  public SchemaReader(
      List<ManagedDatabase> databases,
      Function<ManagedDatabase, RevisionId> current,
      Configuration configuration,
      Duration patience) {
    this(databases, current, configuration, patience, IgnoredObjects.none());
  }

  public SchemaReader ignoring(IgnoredObjects asked) {
    return new SchemaReader(databases, current, configuration, patience, asked);
  }

  /**
   * @throws MigrationException if the place cannot be read
   */
  public ReadSchema read(SchemaSpec spec) {
    return place(spec).ignoring(ignored);
  }

  private ReadSchema place(SchemaSpec spec) {
    if (spec instanceof SchemaSpec.Felis felis) {
      return read(felis, Optional.empty(), felis.toString());
    }
    if (spec instanceof SchemaSpec.Database database) {
      return read(database, owner(database));
    }
    if (spec instanceof SchemaSpec.History history) {
      return read(history);
    }
    if (spec instanceof SchemaSpec.Entities entities) {
      return read(entities, "public");
    }
    return ReadSchema.homeless(spec.toString(), Schema.empty());
  }

  /**
   * @param companion the file whose overlay it has, if that is another
   * @param label what to call it
   */
  public ReadSchema read(SchemaSpec.Felis spec, Optional<Path> companion, String label) {
    SchemaReading reading =
        SchemaFormats.of("felis", "migration-felis")
            .read(place(spec.file().toString(), companion.map(Path::toString), "", OWN, List.of()));
    ReadSchema read = of(label, reading.schema()).with(reading.hints());
    return reading.ids().map(read::with).orElse(read).ignoring(ignored);
  }

  /**
   * @param home the schema of entities that name none
   */
  public ReadSchema read(SchemaSpec.Entities spec, String home) {
    List<List<String>> said =
        databases.stream()
            .map(database -> database.authoring().naming())
            .filter(names -> !names.isEmpty())
            .distinct()
            .toList();
    return read(spec, home, OWN, said.size() == 1 ? said.get(0) : List.of());
  }

  /**
   * @param loader what knows the classes
   * @param naming how tables and columns are called, as {@code Authoring} has it
   */
  public ReadSchema read(
      SchemaSpec.Entities spec, String home, ClassLoader loader, List<String> naming) {
    return of(spec.toString(), reading(spec, home, loader, naming).schema()).ignoring(ignored);
  }

  private SchemaReading reading(
      SchemaSpec.Entities spec, String home, ClassLoader loader, List<String> naming) {
    return SchemaFormats.of("entities", "migration-jpa")
        .read(place(spec.packageName(), Optional.empty(), home, loader, naming));
  }

  private SchemaPlace place(
      String name,
      Optional<String> companion,
      String home,
      ClassLoader loader,
      List<String> naming) {
    return new SchemaPlace(name, companion, home, rules(), loader, naming);
  }

  /**
   * The entities of a database under the names that its module wants; what nobody gave a name is
   * called as the head has it.
   */
  public ReadSchema read(SchemaSpec.Entities spec, ManagedDatabase database) {
    SchemaReading reading = reading(spec, database.schema(), OWN, database.authoring().naming());
    RevisionHistory history = database.history();
    return of(
            spec.toString(),
            reading.chosen().asIn(history.schemaAt(history.head()), reading.schema()))
        .ignoring(ignored);
  }

  /** What SQL may do that was found anywhere but in revisions. */
  public PureSql rules() {
    return SqlRules.of(databases);
  }

  /** At home in the schema that all of it is in. */
  static ReadSchema of(String label, Schema schema) {
    List<String> homes = schema.names().map(TableName::schema).distinct().toList();
    return homes.size() == 1
        ? ReadSchema.of(label, schema, homes.get(0))
        : ReadSchema.homeless(label, schema);
  }

  /**
   * The only database that is kept in that schema there; of several in {@code public} none is
   * meant.
   */
  private Optional<ManagedDatabase> owner(SchemaSpec.Database spec) {
    DatabaseConfig config = configuration.at(spec.url(), "database:URL#SCHEMA");
    List<ManagedDatabase> namesakes =
        databases.stream()
            .filter(database -> kept(database, config).schema().equals(spec.schema()))
            .toList();
    return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }

  /**
   * @param owner whose schema it is or is to be; what a site has of its own there is left out
   */
  public ReadSchema read(SchemaSpec.Database spec, Optional<ManagedDatabase> owner) {
    DatabaseConfig config = configuration.at(spec.url(), "database:URL#SCHEMA");
    Ownership ownership =
        owner
            .map(
                database ->
                    LiveDatabase.ownership(
                        kept(database, config), configuration.foreign(config, database.name())))
            .orElseGet(Ownership::full);
    IgnoredObjects all =
        owner
            .map(database -> configuration.ignored(config, database.name()).and(ignored))
            .orElse(ignored);
    return new ForeignDatabase(config)
        .ask(patience, connection -> read(spec, shown(config), ownership, all, connection));
  }

  private ManagedDatabase kept(ManagedDatabase database, DatabaseConfig config) {
    return configuration
        .schema(config, database.name())
        .map(schema -> SiteDatabase.of(database, schema))
        .orElse(database);
  }

  private ReadSchema read(
      SchemaSpec.Database spec,
      String url,
      Ownership ownership,
      IgnoredObjects ignored,
      Connection connection)
      throws SQLException {
    requireSchema(connection, spec, url);
    OwnedSchema owned =
        OwnedSchema.of(
            new DatabaseSource(connection, List.of(spec.schema()))
                .tolerating(ownership)
                .ignoring(ignored)
                .reading(List.of()),
            ownership);
    Comparison rest =
        Comparison.of(owned.reading().schema(), Schema.empty())
            .ignoring(ignored, owned.reading().excluded());
    return ReadSchema.of("database:" + url + "#" + spec.schema(), rest.from(), spec.schema())
        .from(Dialects.of(connection))
        .with(owned.leftOut())
        .doubting(rules().doubts(rest.from()))
        .ignoring(ignored)
        .without(rest.ignored());
  }

  /** A schema that is not there is no empty one. */
  private static void requireSchema(
      Connection connection, SchemaSpec.Database spec, String database) throws SQLException {
    List<String> schemas = DatabaseSource.schemas(connection);
    if (!schemas.contains(spec.schema())) {
      throw new UsageException(
          "%s has no schema \"%s\", only %s%s"
              .formatted(
                  database,
                  spec.schema(),
                  String.join(", ", schemas),
                  Nearest.closeTo(spec.schema(), schemas)
                      .map(near -> "; did you mean #%s?".formatted(near))
                      .orElse("; pass database:URL#SCHEMA with one of them")));
    }
  }

  /** Without settings, which nobody tells databases apart by. */
  private static String shown(DatabaseConfig config) {
    return config.url().replaceFirst("(?s)[?;].*", "");
  }

  private ReadSchema read(SchemaSpec.History spec) {
    ManagedDatabase database = named(spec.database());
    RevisionId revision =
        spec.revision().resolve(database.history(), () -> current.apply(database));
    return ReadSchema.of(
            "history:" + database.name() + "@" + revision,
            database.history().schemaAt(revision),
            database.schema())
        .ignoring(configuration.ignored(database.name()));
  }

  private ManagedDatabase named(String name) {
    return databases.stream()
        .filter(database -> database.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no managed database \"%s\"%s"
                        .formatted(
                            name,
                            Nearest.hint(
                                name, databases.stream().map(ManagedDatabase::name).toList()))));
  }
}
