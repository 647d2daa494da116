package dev.revise.config;

import dev.revise.schema.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code revise.toml}, read and checked. */
record ReviseToml(Level top, Optional<String> defaultEnvironment, Map<String, Level> environments) {
  private static final String DEFAULT = "default_environment";
  private static final String ENVIRONMENTS = "environments";
  private static final List<String> TOP = keys(DEFAULT, ENVIRONMENTS);
  private static final List<String> ENVIRONMENT = keys(Level.PROTECTED, Level.INHERITS);

  static Optional<ReviseToml> read(Path path) {
    TextFile file = new TextFile(path);
    return file.exists()
        ? Optional.of(of(new TomlTable(path, "", Tree.ofToml(file)).allowing(TOP)))
        : Optional.empty();
  }

  private static ReviseToml of(TomlTable table) {
    Map<String, TomlTable> tables = table.tables(ENVIRONMENTS);
    Map<String, Level> environments = new LinkedHashMap<>();
    tables.forEach(
        (name, environment) -> environments.put(name, environment(name, tables, List.of())));
    return new ReviseToml(
        Level.of(table, Optional.empty(), Optional.empty()), table.text(DEFAULT), environments);
  }

  /**
   * @param heirs those that take settings from it, the first one first
   */
  private static Level environment(String name, Map<String, TomlTable> tables, List<String> heirs) {
    TomlTable table = tables.get(name).allowing(ENVIRONMENT);
    Optional<String> shared = table.text(Level.INHERITS);
    List<String> all = Stream.concat(heirs.stream(), Stream.of(name)).toList();
    shared.ifPresent(other -> requireKnown(table, other, tables, all));
    return Level.of(table, Optional.of(name), shared.map(other -> environment(other, tables, all)));
  }

  private static void requireKnown(
      TomlTable table, String shared, Map<String, TomlTable> tables, List<String> heirs) {
    if (!tables.containsKey(shared)) {
      throw ConfigException.in(
          table.origin(),
          "it inherits from an environment that the file does not have%s; name one of its environments"
              .formatted(Nearest.hint(shared, tables.keySet().stream().toList())));
    }
    if (heirs.contains(shared)) {
      throw ConfigException.in(
          table.origin(),
          "environments inherit from each other in a circle; remove one \"inherits\"");
    }
  }

  private static List<String> keys(String... own) {
    return Stream.of(
            Level.KEYS.stream(),
            Stream.of(Level.DATABASES),
            Level.SITE_KEYS.stream(),
            Stream.of(own))
        .flatMap(keys -> keys)
        .toList();
  }
}
