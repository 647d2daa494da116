package dev.revise.config;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The schemas that a {@code revise.toml} names at one level, for all databases and for single ones,
 * whose own come first.
 */
record SchemaNames(Optional<Setting> all, Map<String, Setting> databases) {
  static final String KEY = "schema";

  /** PostgreSQL keeps these for itself, H2 the last. */
  private static final Pattern KEPT = Pattern.compile("pg_.*|(?i:information_schema)");

  static SchemaNames of(TomlTable level) {
    Map<String, Setting> databases = new LinkedHashMap<>();
    level
        .tables(Level.DATABASES)
        .forEach((name, database) -> in(database).ifPresent(schema -> databases.put(name, schema)));
    return new SchemaNames(in(level), databases);
  }

  Optional<Setting> of(String database) {
    return Optional.ofNullable(databases.get(database)).or(() -> all);
  }

  private static Optional<Setting> in(TomlTable owner) {
    Optional<String> name = owner.text(KEY);
    name.ifPresent(schema -> require(schema, owner.origin()));
    return name.map(schema -> new Setting(schema, owner.origin()));
  }

  private static void require(String schema, String origin) {
    if (schema.isBlank() || !schema.strip().equals(schema)) {
      throw ConfigException.in(
          origin, "\"%s\" is no name; write one such as schema = \"public\"".formatted(KEY));
    }
    if (schema.contains("\"")) {
      throw ConfigException.in(
          origin,
          "\"%s\" has a double quote, which Flyway takes for the end of a name; name another schema"
              .formatted(KEY));
    }
    if (KEPT.matcher(schema).matches()) {
      throw ConfigException.in(
          origin, "\"%s\" belongs to the server itself; name another schema".formatted(KEY));
    }
    try {
      new TableName(schema, KEY);
    } catch (MigrationException e) {
      throw ConfigException.in(origin, "\"%s\": %s".formatted(KEY, e.getMessage()));
    }
  }
}
