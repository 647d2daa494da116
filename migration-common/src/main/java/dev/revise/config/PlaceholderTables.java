package dev.revise.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The placeholders that a {@code revise.toml} gives at one level, for all databases and for single
 * ones, whose own come first.
 */
record PlaceholderTables(Settings all, Map<String, Settings> databases) {

  static PlaceholderTables of(TomlTable level) {
    Map<String, Settings> databases = new LinkedHashMap<>();
    level
        .tables(Level.DATABASES)
        .forEach((name, database) -> databases.put(name, settings(database)));
    return new PlaceholderTables(settings(level), databases);
  }

  Settings of(String database) {
    return Optional.ofNullable(databases.get(database)).map(own -> own.or(all)).orElse(all);
  }

  private static Settings settings(TomlTable owner) {
    return owner
        .table(Placeholder.KEY)
        .map(table -> Settings.of(named(table), table.origin()))
        .orElse(Settings.none());
  }

  private static Map<String, String> named(TomlTable table) {
    Map<String, String> values = new LinkedHashMap<>();
    table.texts().forEach((name, text) -> values.put(Placeholder.name(name, table.origin()), text));
    return values;
  }
}
