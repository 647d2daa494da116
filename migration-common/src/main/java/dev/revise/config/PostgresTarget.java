package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fills what a PostgreSQL URL leaves open, in libpq's order: the service, the {@code PG*}
 * variables, libpq's defaults, and for the password the password file.
 */
final class PostgresTarget {
  /** What does not become a parameter of the JDBC URL. */
  private static final Set<String> BESIDE =
      Set.of("host", "port", "dbname", "user", "service", "passfile");

  private static final String APPLICATION = "ApplicationName";

  private final Surroundings surroundings;
  private final Settings known;
  private final List<Server> servers;
  private final String database;

  PostgresTarget(Settings said, Surroundings surroundings) {
    this.surroundings = surroundings;
    Settings variables = PgVariables.of(surroundings);
    this.known =
        said.or(service(said.or(variables))).or(variables).or(PgVariables.osUser(surroundings));
    this.servers = Server.of(known);
    this.database = database();
  }

  Target target() {
    PassFile file = passFile();
    boolean asked = known.find("password").isEmpty();
    Settings settings = asked ? known.or(password(file)) : known;
    List<ConfigValue> warnings = asked ? file.warnings() : List.of();
    return new Target(url(), address(), settings, warnings);
  }

  private Settings service(Settings said) {
    return said.find("service")
        .map(name -> ServiceFile.settings(name, surroundings))
        .orElse(Settings.none());
  }

  /** As libpq: the database is named like the user unless someone says otherwise. */
  private String database() {
    return known
        .value("dbname")
        .or(() -> known.value("user"))
        .orElseThrow(
            () ->
                new ConfigException(
                    "nobody says which database on %s; end the URL with /database or set PGDATABASE"
                        .formatted(Server.list(servers))));
  }

  private PassFile passFile() {
    Path path =
        known
            .value("passfile")
            .map(text -> surroundings.path(text, surroundings.project()))
            .orElse(surroundings.home().resolve(".pgpass"));
    return new PassFile(new TextFile(path));
  }

  private Settings password(PassFile file) {
    Optional<String> password =
        known
            .value("user")
            .flatMap(
                user ->
                    servers.stream()
                        .flatMap(server -> file.password(server, database, user).stream())
                        .findFirst());
    return Settings.of("password", password, file.origin());
  }

  Address address() {
    return new Address(servers.stream().map(Server::canonical).toList(), database);
  }

  private String url() {
    Map<String, String> parameters = new TreeMap<>();
    known.byName().forEach((name, setting) -> parameters.put(name, setting.value()));
    parameters.keySet().removeAll(BESIDE);
    parameters.keySet().removeAll(Target.SECRETS);
    parameters.putIfAbsent(APPLICATION, "revise");
    return "jdbc:postgresql://%s/%s?%s"
        .formatted(Server.list(servers), Notation.encode(database), query(parameters));
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + Notation.encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }
}
