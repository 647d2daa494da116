package dev.revise.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A project, a home and variables of a test's own, and what the command line says. */
final class Ground {
  static final String TOML = "project/revise.toml";
  static final String HOME_TOML = "home/.config/revise/revise.toml";
  static final String DB_CFG = "project/db.cfg";
  static final String HERA = "home/.hera_mc/mc_config.json";
  static final String PGPASS = "home/.pgpass";
  static final String SERVICES = "home/.pg_service.conf";

  private final Path directory;
  private final Map<String, String> variables = new TreeMap<>(Map.of("USER", "me"));
  private Wanted wanted = Wanted.nothing();

  Ground(Path directory) {
    this.directory = directory;
  }

  /** The file's path is below the directory: {@code project/...} or {@code home/...}. */
  Ground file(String path, String text) {
    try {
      Files.createDirectories(directory.resolve(path).getParent());
      Files.writeString(directory.resolve(path), text);
      return permissions(path, "rw-------");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ground permissions(String path, String permissions) {
    try {
      Files.setPosixFilePermissions(
          directory.resolve(path), PosixFilePermissions.fromString(permissions));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ground variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Ground url(String url) {
    wanted = new Wanted(Optional.of(url), wanted.user(), wanted.environment());
    return this;
  }

  Ground user(String user) {
    wanted = new Wanted(wanted.url(), Optional.of(user), wanted.environment());
    return this;
  }

  Ground environment(String name) {
    wanted = new Wanted(wanted.url(), wanted.user(), Optional.of(name));
    return this;
  }

  Path path(String path) {
    return directory.resolve(path);
  }

  Surroundings surroundings() {
    return new Surroundings(variables, path("project"), path("home"));
  }

  Wanted wanted() {
    return wanted;
  }

  DatabaseConfig config() {
    return config("cdb_latiss");
  }

  DatabaseConfig config(String database) {
    return new Configuration(surroundings(), wanted).of(database, "cdb-latiss");
  }

  /** The URL without what we always add. */
  String place() {
    return config().url().replace("?ApplicationName=revise", "");
  }

  /** The user and the password, such as {@code me:secret}, and who said them. */
  String login() {
    DatabaseConfig config = config();
    return config.user().orElse("")
        + ":"
        + config.password().map(Password::reveal).orElse("")
        + " by "
        + origin(config, "user")
        + ", "
        + origin(config, "password");
  }

  String origin(DatabaseConfig config, String name) {
    return config.values().stream()
        .filter(value -> value.name().equals(name))
        .map(value -> value.origin().replace(directory + "/", ""))
        .findFirst()
        .orElse("nobody");
  }
}
