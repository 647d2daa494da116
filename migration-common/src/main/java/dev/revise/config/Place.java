package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one of the places that we look at says about a database.
 *
 * @param url as written there
 * @param login user, password or password_file beside the URL
 * @param file where it is written, if that is a file
 * @param environment its name, if it is a named environment
 */
record Place(
    String url,
    Settings login,
    String origin,
    Optional<Path> file,
    Optional<String> environment,
    boolean isProtected) {

  /** The database that the Maven plugin uses by default; its user is H2's empty one. */
  private static final String EMBEDDED = "the default";

  private static final String PASSWORD_FILE = "password_file";

  /** Settings of H2 that hold SQL or the name of a class. */
  private static final Pattern RUNS =
      Pattern.compile("(?i);\\s*(INIT|DATABASE_EVENT_LISTENER)\\s*=");

  static Place of(String url, String origin) {
    return new Place(url, Settings.none(), origin, Optional.empty(), Optional.empty(), false);
  }

  /**
   * @throws ConfigException if the URL makes H2 run something: a file may come from anyone who
   *     sends a change
   */
  static Place of(String url, String origin, Path file) {
    Matcher runs = RUNS.matcher(url);
    if (runs.find()) {
      throw ConfigException.in(
          origin,
          "the URL has %s, by which H2 runs what stands there; a file may not say that, so pass the URL with --url or REVISE_URL"
              .formatted(runs.group(1).toUpperCase(Locale.ROOT)));
    }
    return new Place(url, Settings.none(), origin, Optional.of(file), Optional.empty(), false);
  }

  static Place embedded(Path file) {
    return of("jdbc:h2:file:" + file, EMBEDDED);
  }

  Place withLogin(Settings said) {
    return new Place(url, said, origin, file, environment, isProtected);
  }

  /** The same as a part of a named environment. */
  Place in(Optional<String> name, boolean guarded) {
    return new Place(url, login, origin, file, name, guarded);
  }

  boolean isEmbedded() {
    return origin.equals(EMBEDDED);
  }

  /** Where it leads, whoever we are there. */
  Address address(Surroundings surroundings) {
    DatabaseUrl read = DatabaseUrl.read(url, origin);
    return read.address(read.said().or(login), surroundings);
  }

  /** User and password, the latter from its own file if there is one. */
  Settings credentials(Surroundings surroundings) {
    Settings password = passwordFile(surroundings).map(Place::passwordIn).orElse(Settings.none());
    return login.without(List.of(PASSWORD_FILE)).or(password);
  }

  /** The files that may hold the password. */
  Stream<Path> files(Surroundings surroundings) {
    return Stream.of(file, passwordFile(surroundings)).flatMap(Optional::stream);
  }

  private Optional<Path> passwordFile(Surroundings surroundings) {
    Path base = file.map(Path::getParent).orElse(surroundings.project());
    return login.value(PASSWORD_FILE).map(text -> surroundings.path(text, base).normalize());
  }

  private static Settings passwordIn(Path path) {
    Optional<String> line =
        new TextFile(path).lines().stream().findFirst().filter(text -> !text.isEmpty());
    if (line.isEmpty()) {
      throw ConfigException.in(
          path.toString(), "the password file is empty; write the password into its first line");
    }
    return Settings.of("password", line, path.toString());
  }

  /** Not the URL, which may hold a password. */
  @Override
  public String toString() {
    return "Place[" + origin + "]";
  }
}
