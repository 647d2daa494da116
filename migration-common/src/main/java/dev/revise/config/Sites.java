package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The {@code revise.toml} of the project and of the user, the project's first. */
final class Sites {
  private static final String FILE = "revise.toml";

  private final Surroundings surroundings;
  private final List<ReviseToml> files;

  private Sites(Surroundings surroundings, List<ReviseToml> files) {
    this.surroundings = surroundings;
    this.files = files;
  }

  static Sites around(Surroundings surroundings) {
    return new Sites(
        surroundings,
        Stream.of(surroundings.project().resolve(FILE), inHome(surroundings))
            .flatMap(path -> ReviseToml.read(path).stream())
            .toList());
  }

  /** By the XDG base directory specification, which ignores a relative path. */
  private static Path inHome(Surroundings surroundings) {
    return surroundings
        .variable("XDG_CONFIG_HOME")
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(surroundings.home().resolve(".config"))
        .resolve("revise")
        .resolve(FILE);
  }

  /** What a file says without being asked for an environment: its default one, else its top. */
  Optional<Place> place(String database) {
    return files.stream()
        .flatMap(
            file ->
                file
                    .defaultEnvironment()
                    .map(name -> environment(name, database))
                    .or(() -> file.top().place(database))
                    .stream())
        .findFirst();
  }

  /** Whether a file defines it. */
  boolean has(String environment) {
    return levels().anyMatch(level -> level.environment().orElseThrow().equals(environment));
  }

  /**
   * @throws ConfigException if no file defines it, or if it leads to no such database
   */
  Place environment(String name, String database) {
    Level level =
        levels()
            .filter(one -> one.environment().orElseThrow().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name));
    return level.place(database).orElseThrow(() -> silent(level, database));
  }

  /** What an environment calls not ours; outside of any, what the tops of the files do. */
  List<ForeignTables.Foreign> foreign(Optional<String> environment, String database) {
    return levels(environment).flatMap(level -> level.foreign(database).stream()).toList();
  }

  /** What an environment wants ignored; outside of any, what the tops of the files do. */
  List<IgnoreLists.Ignored> ignored(Optional<String> environment, String database) {
    return levels(environment).flatMap(level -> level.ignored(database).stream()).toList();
  }

  /** The schema that an environment keeps a database in; outside of any, what the tops say. */
  Optional<Setting> schema(Optional<String> environment, String database) {
    return levels(environment).flatMap(level -> level.schema(database).stream()).findFirst();
  }

  /** The environment that a file means where nobody names one. */
  Optional<String> defaultEnvironment() {
    return files.stream().flatMap(file -> file.defaultEnvironment().stream()).findFirst();
  }

  private Stream<Level> levels(Optional<String> environment) {
    return environment
        .map(name -> levels().filter(level -> level.environment().equals(environment)).limit(1))
        .orElseGet(() -> files.stream().map(ReviseToml::top));
  }

  /** What an environment tells data steps; outside of any, what the tops of the files do. */
  Settings placeholders(Optional<String> environment, String database) {
    return levels(environment)
        .map(level -> level.placeholders(database))
        .reduce(Settings.none(), Settings::or);
  }

  /** The protected environment that an address belongs to, however we got there. */
  Optional<String> guardian(Address address) {
    return levels()
        .filter(Level::isProtected)
        .filter(
            level -> level.places().anyMatch(place -> place.address(surroundings).meets(address)))
        .findFirst()
        .flatMap(Level::environment);
  }

  private Stream<Level> levels() {
    return files.stream().flatMap(file -> file.environments().values().stream());
  }

  private ConfigException unknown(String name) {
    List<String> known =
        List.copyOf(new TreeSet<>(levels().flatMap(one -> one.environment().stream()).toList()));
    return new ConfigException(
        known.isEmpty()
            ? "there is no environment \"%s\"; define it as [environments.%s] in revise.toml"
                .formatted(name, name)
            : "there is no environment \"%s\"; known are %s"
                .formatted(name, String.join(", ", known)));
  }

  private static ConfigException silent(Level level, String database) {
    return ConfigException.in(
        level.origin(),
        "the environment has no url for %s; add one there or below databases.%s"
            .formatted(database, database));
  }
}
