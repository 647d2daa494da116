package dev.revise.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parameter of libpq in the JDBC driver's words, after <a
 * href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq
 * 34.1.2</a>. Where it is, who we are and in which file that stands keep libpq's names.
 */
record LibpqParameter(String name, String value) {
  private static final Set<String> SAME =
      Set.of(
          "host",
          "port",
          "dbname",
          "user",
          "password",
          "service",
          "passfile",
          "options",
          "sslmode",
          "sslrootcert",
          "sslcert",
          "sslkey",
          "sslpassword",
          "gsslib");

  private static final Map<String, String> RENAMED =
      Map.of(
          "application_name", "ApplicationName",
          "channel_binding", "channelBinding",
          "connect_timeout", "connectTimeout",
          "gssencmode", "gssEncMode",
          "keepalives", "tcpKeepAlive",
          "krbsrvname", "kerberosServerName",
          "load_balance_hosts", "loadBalanceHosts",
          "require_auth", "requireAuth",
          "sslnegotiation", "sslNegotiation",
          "target_session_attrs", "targetServerType");

  private static final Map<String, Map<String, String>> VALUES =
      Map.of(
          "keepalives", Map.of("0", "false", "1", "true"),
          "load_balance_hosts", Map.of("disable", "false", "random", "true"),
          "target_session_attrs",
              Map.of(
                  "any", "any",
                  "primary", "primary",
                  "read-write", "primary",
                  "standby", "secondary",
                  "read-only", "secondary",
                  "prefer-standby", "preferSecondary"));

  /** JDBC's old name, which libpq takes, and SQLAlchemy's name for asyncpg. */
  private static final String SSL = "ssl";

  /** The JDBC driver always speaks UTF-8. */
  private static final String ENCODING = "client_encoding";

  private static final Set<String> WITHOUT_COUNTERPART =
      Set.of(
          "fallback_application_name",
          "gssdelegation",
          "hostaddr",
          "keepalives_count",
          "keepalives_idle",
          "keepalives_interval",
          "replication",
          "requirepeer",
          "scram_client_key",
          "scram_server_key",
          "servicefile",
          "ssl_max_protocol_version",
          "ssl_min_protocol_version",
          "sslcertmode",
          "sslcompression",
          "sslcrl",
          "sslcrldir",
          "sslkeylogfile",
          "sslsni",
          "tcp_user_timeout");

  /** The names that libpq and we know. */
  static Set<String> names() {
    return Stream.of(SAME, RENAMED.keySet(), Set.of(SSL, ENCODING))
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether libpq knows it, and perhaps we as well. */
  static boolean isKnown(String name) {
    return names().contains(name) || WITHOUT_COUNTERPART.contains(name);
  }

  /**
   * Nothing where the driver needs no telling.
   *
   * @param name one that {@link #isKnown}
   */
  static Optional<LibpqParameter> inJdbc(String name, String value, String origin) {
    if (WITHOUT_COUNTERPART.contains(name)) {
      throw ConfigException.in(
          origin, "the JDBC driver has nothing like libpq's \"%s\"; leave it out".formatted(name));
    }
    if (name.equals(ENCODING)) {
      return Optional.empty();
    }
    return Optional.of(
        name.equals(SSL)
            ? new LibpqParameter("sslmode", value.equals("true") ? "require" : value)
            : new LibpqParameter(
                RENAMED.getOrDefault(name, name), translated(name, value, origin)));
  }

  private static String translated(String name, String value, String origin) {
    if (!VALUES.containsKey(name)) {
      return value;
    }
    Map<String, String> values = VALUES.get(name);
    if (!values.containsKey(value)) {
      throw ConfigException.in(
          origin,
          "\"%s\" is one of %s".formatted(name, String.join(", ", new TreeSet<>(values.keySet()))));
    }
    return values.get(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
