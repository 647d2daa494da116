package dev.revise.config;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What libpq's environment variables say, after <a
 * href="https://www.postgresql.org/docs/current/libpq-envars.html">libpq 34.15</a>.
 */
final class PgVariables {
  private static final Map<String, String> PARAMETERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("PGHOST", "host"),
              Map.entry("PGPORT", "port"),
              Map.entry("PGDATABASE", "dbname"),
              Map.entry("PGUSER", "user"),
              Map.entry("PGPASSWORD", "password"),
              Map.entry("PGSERVICE", "service"),
              Map.entry("PGPASSFILE", "passfile"),
              Map.entry("PGSSLMODE", "sslmode"),
              Map.entry("PGSSLROOTCERT", "sslrootcert"),
              Map.entry("PGSSLCERT", "sslcert"),
              Map.entry("PGSSLKEY", "sslkey"),
              Map.entry("PGAPPNAME", "application_name"),
              Map.entry("PGCONNECT_TIMEOUT", "connect_timeout"),
              Map.entry("PGOPTIONS", "options"),
              Map.entry("PGTARGETSESSIONATTRS", "target_session_attrs")));

  private PgVariables() {}

  static Settings of(Surroundings surroundings) {
    Settings all = Settings.none();
    for (Map.Entry<String, String> entry : PARAMETERS.entrySet()) {
      all = all.or(of(entry.getKey(), entry.getValue(), surroundings));
    }
    return all;
  }

  private static Settings of(String variable, String parameter, Surroundings surroundings) {
    return surroundings
        .variable(variable)
        .flatMap(value -> LibpqParameter.inJdbc(parameter, value, variable))
        .map(found -> Settings.of(Map.of(found.name(), found.value()), variable))
        .orElse(Settings.none());
  }

  /** Whom libpq takes us for when nobody says. */
  static Settings osUser(Surroundings surroundings) {
    Optional<String> name =
        Stream.of("USER", "LOGNAME", "USERNAME")
            .flatMap(variable -> surroundings.variable(variable).stream())
            .findFirst();
    return Settings.of("user", name, "the operating system");
  }
}
