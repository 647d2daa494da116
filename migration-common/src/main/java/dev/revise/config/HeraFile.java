package dev.revise.config;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * HERA's {@code ~/.hera_mc/mc_config.json}. It serves a database that has an entry of its name, or
 * that the default entry leads to; any other database is not HERA's, so the file says nothing. To
 * such a database its other entries, {@code testing} for one, are environments.
 */
final class HeraFile {
  private final Path path;
  private final JsonNode root;
  private final Surroundings surroundings;

  private HeraFile(TextFile file, Surroundings surroundings) {
    this.path = file.path();
    this.root = Tree.ofJson(file);
    this.surroundings = surroundings;
  }

  static Optional<Place> place(Surroundings surroundings, String database) {
    return in(surroundings).flatMap(file -> file.place(database));
  }

  /** The entry of an environment's name. */
  static Optional<Place> environment(Surroundings surroundings, String name, String database) {
    return in(surroundings)
        .filter(file -> file.place(database).isPresent())
        .flatMap(file -> file.entry(name))
        .map(place -> place.in(Optional.of(name), false));
  }

  private static Optional<HeraFile> in(Surroundings surroundings) {
    TextFile file = new TextFile(surroundings.home().resolve(".hera_mc/mc_config.json"));
    return file.exists() ? Optional.of(new HeraFile(file, surroundings)) : Optional.empty();
  }

  private Optional<Place> place(String database) {
    return entry(database).or(() -> byDefault(database));
  }

  private Optional<Place> byDefault(String database) {
    String name = root.path("default_db_name").asString("");
    return entry(name).filter(place -> place.address(surroundings).database().equals(database));
  }

  private Optional<Place> entry(String name) {
    JsonNode databases = required(root, "").path("databases");
    JsonNode entry = required(databases, "databases").path(name);
    String origin = path + " databases." + name;
    if (required(entry, "databases." + name).isMissingNode()) {
      return Optional.empty();
    }
    if (!entry.path("url").isString()) {
      throw ConfigException.in(origin, "the entry has no url; add one");
    }
    return Optional.of(Place.of(entry.path("url").asString(), origin, path));
  }

  /** What is written otherwise would count as absent. */
  private JsonNode required(JsonNode node, String key) {
    if (!node.isObject() && !node.isMissingNode()) {
      throw ConfigException.in(
          (path + " " + key).strip(), "this must be an object, such as {...}; correct it");
    }
    return node;
  }
}
