package dev.revise.config;

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
  private static final List<String> ENVIRONMENT = keys(Level.PROTECTED);

  static Optional<ReviseToml> read(Path path) {
    TextFile file = new TextFile(path);
    return file.exists()
        ? Optional.of(of(new TomlTable(path, "", Tree.ofToml(file)).allowing(TOP)))
        : Optional.empty();
  }

  private static ReviseToml of(TomlTable table) {
    Map<String, Level> environments = new LinkedHashMap<>();
    table
        .tables(ENVIRONMENTS)
        .forEach(
            (name, environment) ->
                environments.put(
                    name, Level.of(environment.allowing(ENVIRONMENT), Optional.of(name))));
    return new ReviseToml(Level.of(table, Optional.empty()), table.text(DEFAULT), environments);
  }

  private static List<String> keys(String... own) {
    return Stream.of(
            Level.KEYS.stream(),
            Stream.of(Level.DATABASES, Placeholder.KEY, ForeignTables.KEY, IgnoreLists.KEY),
            Stream.of(own))
        .flatMap(keys -> keys)
        .toList();
  }
}
