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
    boolean isProtected) {
  static final String DATABASES = "databases";
  static final String PROTECTED = "protected";
  static final List<String> KEYS = List.of("url", "user", "password", "password_file");
  private static final List<String> DATABASE_KEYS =
      Stream.concat(KEYS.stream(), Stream.of(Placeholder.KEY, ForeignTables.KEY, IgnoreLists.KEY))
          .toList();

  static Level of(TomlTable table, Optional<String> environment) {
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
        table.flag(PROTECTED));
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
    return place(Optional.ofNullable(databases.get(database)).map(this::over).orElse(all));
  }

  /** Each place that it names. */
  Stream<Place> places() {
    return Stream.concat(Stream.of(all), databases.values().stream().map(this::over))
        .flatMap(settings -> place(settings).stream());
  }

  /** A database's own password, in whichever key, hides that for all. */
  private Settings over(Settings own) {
    return own.or(own.sayPassword() ? all.withoutPassword() : all);
  }

  private Optional<Place> place(Settings settings) {
    Settings login = settings.without(List.of("url"));
    return settings
        .find("url")
        .map(url -> Place.of(url.value(), url.origin(), file).withLogin(login))
        .map(place -> place.in(environment, isProtected));
  }
}
