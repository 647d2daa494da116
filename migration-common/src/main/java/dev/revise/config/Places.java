package dev.revise.config;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The order in which we look; the first that says something wins. */
final class Places {
  private static final String OPTION = "--url";
  private static final String FLYWAY = "FLYWAY_";

  private final Surroundings surroundings;
  private final Wanted wanted;
  private final Sites sites;

  Places(Surroundings surroundings, Wanted wanted, Sites sites) {
    this.surroundings = surroundings;
    this.wanted = wanted;
    this.sites = sites;
  }

  Place place(String database, String module) {
    return wanted
        .environment()
        .map(name -> environment(name, database))
        .orElseGet(() -> first(database, module));
  }

  private Place first(String database, String module) {
    return explicit(database)
        .or(() -> sites.place(database))
        .or(() -> OneLineFile.place(surroundings, module))
        .or(() -> HeraFile.place(surroundings, database))
        .orElseGet(() -> embedded(database, module));
  }

  private Optional<Place> explicit(String database) {
    return option().or(() -> variable(database));
  }

  private Optional<Place> option() {
    return wanted.url().map(url -> Place.of(url, OPTION));
  }

  private Optional<Place> variable(String database) {
    String own = "REVISE_" + database.toUpperCase(Locale.ROOT).replaceAll("\\W", "_") + "_URL";
    return Stream.of(own, "REVISE_URL", "CONSDB_URL", FLYWAY + "URL")
        .flatMap(name -> surroundings.variable(name).map(url -> Place.of(url, name)).stream())
        .map(place -> place.withLogin(login(place.origin())))
        .findFirst();
  }

  /** Flyway has variables for user and password beside its URL. */
  private Settings login(String variable) {
    return variable.startsWith(FLYWAY) ? variables(FLYWAY) : Settings.none();
  }

  /** What the variables for user and password of that prefix say. */
  Settings variables(String prefix) {
    return Settings.of("user", surroundings.variable(prefix + "USER"), prefix + "USER")
        .or(
            Settings.of(
                "password", surroundings.variable(prefix + "PASSWORD"), prefix + "PASSWORD"));
  }

  private Place embedded(String database, String module) {
    return Place.embedded(
        surroundings.project().resolve(module).normalize().resolve("data").resolve(database));
  }

  /** Nobody may believe to be on one site and move another. */
  private Place environment(String name, String database) {
    Place environment =
        sites.has(name)
            ? sites.environment(name, database)
            : HeraFile.environment(surroundings, name, database)
                .orElseGet(() -> sites.environment(name, database));
    explicit(database).ifPresent(other -> requireSame(environment, other));
    return option()
        .map(place -> place.in(environment.environment(), environment.isProtected()))
        .orElse(environment);
  }

  private void requireSame(Place environment, Place other) {
    Address asked = environment.address(surroundings);
    Address said = other.address(surroundings);
    if (!asked.equals(said)) {
      throw new ConfigException(
          "-e %s means %s, but %s says %s; %s"
              .formatted(
                  environment.environment().orElse(""),
                  asked,
                  other.origin(),
                  said,
                  wayOut(other)));
    }
  }

  private static String wayOut(Place other) {
    return other.origin().equals(OPTION)
        ? "give one of the two"
        : "unset %s or leave out -e".formatted(other.origin());
  }
}
