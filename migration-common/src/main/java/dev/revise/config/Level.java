package dev.revise.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a {@code revise.toml} says at one level, its top or a named environment: for all databases
 * and for single ones, whose own keys come first.
 *
 * @param environment its name, unless it is the top
 * @param shared another environment, whose settings count where these are silent
 */
record Level(
    Path file,
    Optional<String> environment,
    String origin,
    Settings all,
    Map<String, Settings> databases,
    PlaceholderTables placeholders,
    ForeignTables foreign,
    IgnoreLists ignored,
    SchemaNames schemas,
    boolean isProtected,
    Optional<Level> shared) {
  static final String DATABASES = "databases";
  static final String PROTECTED = "protected";
  static final String INHERITS = "inherits";
  static final List<String> KEYS = List.of("url", "user", "password", "password_file");

  /** What is said for all databases and for single ones beside where they are. */
  static final List<String> SITE_KEYS =
      List.of(Placeholder.KEY, ForeignTables.KEY, IgnoreLists.KEY, SchemaNames.KEY);

  private static final List<String> DATABASE_KEYS =
      Stream.concat(KEYS.stream(), SITE_KEYS.stream()).toList();

  static Level of(TomlTable table, Optional<String> environment, Optional<Level> shared) {
    Map<String, Settings> databases = new LinkedHashMap<>();
    table
        .tables(DATABASES)
        .forEach(
            (name, database) -> databases.put(name, settings(database.allowing(DATABASE_KEYS))));
    return new Level(
        table.file(),
        environment,
        table.origin(),
        settings(table),
        databases,
        PlaceholderTables.of(table),
        ForeignTables.of(table),
        IgnoreLists.of(table),
        SchemaNames.of(table),
        table.flag(PROTECTED) || shared.filter(Level::isProtected).isPresent(),
        shared);
  }

  private static Settings settings(TomlTable table) {
    Map<String, String> values = new LinkedHashMap<>();
    KEYS.forEach(key -> table.text(key).ifPresent(text -> values.put(key, text)));
    if (values.keySet().containsAll(List.of("password", "password_file"))) {
      throw ConfigException.in(
          table.origin(), "\"password\" and \"password_file\" exclude each other; remove one");
    }
    return Settings.of(values, table.origin());
  }

  Optional<Place> place(String database) {
    return place(settings(database));
  }

  private Settings settings(String database) {
    Settings own =
        Optional.ofNullable(databases.get(database)).map(one -> over(one, all)).orElse(all);
    return shared.map(other -> inherited(own, other.settings(database))).orElse(own);
  }

  /** What is told data steps. */
  Settings placeholders(String database) {
    Settings own = placeholders.of(database);
    return shared.map(other -> own.or(other.placeholders(database))).orElse(own);
  }

  /** What is not ours. */
  List<ForeignTables.Foreign> foreign(String database) {
    return and(foreign.of(database), shared.map(other -> other.foreign(database)));
  }

  /** What takes no part. */
  List<IgnoreLists.Ignored> ignored(String database) {
    return and(ignored.of(database), shared.map(other -> other.ignored(database)));
  }

  /** The schema that a database is kept in. */
  Optional<Setting> schema(String database) {
    return schemas.of(database).or(() -> shared.flatMap(other -> other.schema(database)));
  }

  private static <T> List<T> and(List<T> own, Optional<List<T>> others) {
    return Stream.concat(own.stream(), others.stream().flatMap(List::stream)).toList();
  }

  private Stream<String> named() {
    return Stream.concat(databases.keySet().stream(), shared.stream().flatMap(Level::named));
  }

  private Settings ofAll() {
    return shared.map(other -> inherited(all, other.ofAll())).orElse(all);
  }

  /** Each place that it names. */
  Stream<Place> places() {
    return Stream.concat(Stream.of(ofAll()), named().map(this::settings))
        .flatMap(settings -> place(settings).stream());
  }

  /** A password of one's own, in whichever key, hides the other. */
  private static Settings over(Settings own, Settings others) {
    return own.or(own.sayPassword() ? others.withoutPassword() : others);
  }

  /** Another user does not get the password of the one in the other environment. */
  private static Settings inherited(Settings own, Settings others) {
    Optional<String> user = own.value("user");
    boolean another = user.isPresent() && !others.value("user").equals(user);
    return over(own, another ? others.withoutPassword() : others);
  }

  private Optional<Place> place(Settings settings) {
    Settings login = settings.without(List.of("url"));
    return settings
        .find("url")
        .map(url -> Place.of(url.value(), url.origin(), file).withLogin(login))
        .map(place -> place.in(environment, isProtected));
  }
}
