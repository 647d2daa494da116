package dev.revise.config;

import dev.revise.schema.ForeignObjects;
import dev.revise.schema.NamePatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@code revise.toml} calls not ours at one level, in all databases and in single ones. What
 * both say counts.
 */
record ForeignTables(Optional<Foreign> all, Map<String, Foreign> databases) {
  static final String KEY = "foreign";

  static ForeignTables of(TomlTable level) {
    Map<String, Foreign> databases = new LinkedHashMap<>();
    level
        .tables(Level.DATABASES)
        .forEach(
            (name, database) ->
                Foreign.in(database).ifPresent(foreign -> databases.put(name, foreign)));
    return new ForeignTables(Foreign.in(level), databases);
  }

  List<Foreign> of(String database) {
    List<Foreign> found = new ArrayList<>();
    Optional.ofNullable(databases.get(database)).ifPresent(found::add);
    all.ifPresent(found::add);
    return found;
  }

  /**
   * One table.
   *
   * @param origin the file and the table
   */
  record Foreign(ForeignObjects objects, String origin) {
    private static final List<String> KEYS = List.of("roles", "tables", "indexes", "comments");

    private static Optional<Foreign> in(TomlTable owner) {
      return owner.table(KEY).map(table -> of(table.allowing(KEYS)));
    }

    private static Foreign of(TomlTable table) {
      List<NamePatterns> patterns =
          KEYS.stream().map(key -> new NamePatterns(table.list(key))).toList();
      return new Foreign(
          new ForeignObjects(patterns.get(0), patterns.get(1), patterns.get(2), patterns.get(3)),
          table.origin());
    }

    /** For people to read. */
    List<ConfigValue> values() {
      List<NamePatterns> patterns =
          List.of(objects.roles(), objects.tables(), objects.indexes(), objects.comments());
      List<ConfigValue> values = new ArrayList<>();
      for (int at = 0; at < KEYS.size(); at++) {
        List<String> names = patterns.get(at).patterns();
        if (!names.isEmpty()) {
          values.add(new ConfigValue("foreign " + KEYS.get(at), String.join(", ", names), origin));
        }
      }
      return values;
    }
  }
}
