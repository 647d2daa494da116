package dev.revise.config;

import dev.revise.schema.ForeignObjects;
import dev.revise.schema.IgnoredObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out where each database is and who we are there, from what surrounds us. */
public final class Configuration {
  private final Surroundings surroundings;
  private final Wanted wanted;

  public Configuration(Surroundings surroundings, Wanted wanted) {
    this.surroundings = surroundings;
    this.wanted = wanted;
  }

  /**
   * @param database such as {@code cdb_latiss}
   * @param module the directory of its module in the project, such as {@code cdb-latiss}
   * @throws ConfigException in a sentence, never with a password in it
   */
  public DatabaseConfig of(String database, String module) {
    Sites sites = Sites.around(surroundings);
    Places places = new Places(surroundings, wanted, sites);
    Place place = places.place(database, module);
    return of(
        place,
        places,
        sites,
        environment -> new Told(surroundings, wanted, sites).of(database, environment),
        environment -> sites.foreign(environment, database),
        environment -> sites.ignored(environment, database),
        environment -> sites.schema(environment, database));
  }

  /** What the site of a configuration calls not ours in a database that lives there. */
  public ForeignObjects foreign(DatabaseConfig config, String database) {
    return all(Sites.around(surroundings).foreign(config.environment(), database));
  }

  /** What the site of a configuration wants ignored of a database that lives there. */
  public IgnoredObjects ignored(DatabaseConfig config, String database) {
    return IgnoreLists.all(Sites.around(surroundings).ignored(config.environment(), database));
  }

  /** The schema in which the site of a configuration keeps a database, if it says one. */
  public Optional<String> schema(DatabaseConfig config, String database) {
    return Sites.around(surroundings).schema(config.environment(), database).map(Setting::value);
  }

  /** Whether both lead to the same database of a server, or to the same file. */
  public boolean isOnePlace(DatabaseConfig one, DatabaseConfig other) {
    return address(one).meets(address(other));
  }

  private Address address(DatabaseConfig config) {
    return Place.of(config.url(), "url").address(surroundings);
  }

  /**
   * What is to be ignored where no database is asked: in the environment of {@code -e}, or else the
   * default one.
   */
  public IgnoredObjects ignored(String database) {
    Sites sites = Sites.around(surroundings);
    return IgnoreLists.all(
        sites.ignored(wanted.environment().or(sites::defaultEnvironment), database));
  }

  private static ForeignObjects all(List<ForeignTables.Foreign> tables) {
    return tables.stream()
        .map(ForeignTables.Foreign::objects)
        .reduce(ForeignObjects.none(), ForeignObjects::and);
  }

  /**
   * A database that somebody names by its URL, and who we are there.
   *
   * @param origin where the URL stands, for errors
   * @throws ConfigException in a sentence, never with a password in it
   */
  public DatabaseConfig at(String url, String origin) {
    Sites sites = Sites.around(surroundings);
    return of(
        Place.of(url, origin),
        new Places(surroundings, wanted, sites),
        sites,
        environment -> Settings.none(),
        environment -> List.of(),
        environment -> List.of(),
        environment -> Optional.empty());
  }

  private DatabaseConfig of(
      Place place,
      Places places,
      Sites sites,
      Function<Optional<String>, Settings> told,
      Function<Optional<String>, List<ForeignTables.Foreign>> foreignHere,
      Function<Optional<String>, List<IgnoreLists.Ignored>> ignoredHere,
      Function<Optional<String>, Optional<Setting>> schemaHere) {
    Target target = target(place, places);
    Optional<String> guardian = sites.guardian(target.address());
    Optional<String> environment = place.environment().or(() -> guardian);
    Settings placeholders = told.apply(environment);
    List<ForeignTables.Foreign> foreign = foreignHere.apply(environment);
    List<IgnoreLists.Ignored> ignored = ignoredHere.apply(environment);
    Optional<Setting> schema = schemaHere.apply(environment);
    return new DatabaseConfig(
        target.url(),
        target.settings().value("user"),
        target.settings().value("password").map(Password::new),
        environment,
        place.isProtected() || guardian.isPresent(),
        new Explanation(
                place,
                target,
                guardian,
                placeholders,
                foreign,
                ignored,
                schema,
                wanted,
                surroundings)
            .values(),
        target.secrets(),
        placeholders.secrets(),
        all(foreign),
        IgnoreLists.all(ignored),
        schema.map(Setting::value));
  }

  private Target target(Place place, Places places) {
    DatabaseUrl url = DatabaseUrl.read(place.url(), place.origin());
    Settings option = Settings.of("user", wanted.user(), "--user");
    Settings own = url.said().or(place.credentials(surroundings));
    Settings variables = place.isEmbedded() ? Settings.none() : places.variables("REVISE_");
    return url.target(option.or(ownOf(own)).or(variables), surroundings);
  }

  /** A password beside another user's name is not that of {@code --user}. */
  private Settings ownOf(Settings own) {
    boolean anothers =
        wanted.user().isPresent()
            && own.find("user").isPresent()
            && !own.value("user").equals(wanted.user());
    return anothers ? own.withoutPassword() : own;
  }
}
