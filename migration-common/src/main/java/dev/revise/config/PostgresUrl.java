package dev.revise.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL of the JDBC driver, of libpq (<a
 * href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">34.1.1.2</a>)
 * or of SQLAlchemy, which is libpq's with {@code +driver} in the scheme.
 */
record PostgresUrl(Settings said) implements DatabaseUrl {
  private static final Pattern LIBPQ =
      Pattern.compile("postgres(?:ql)?(?:\\+\\w+)?://(.*)", Pattern.DOTALL);
  private static final String JDBC = "jdbc:postgresql:";
  private static final String SERVER = "//";

  static Optional<DatabaseUrl> read(String url, String origin) {
    Matcher libpq = LIBPQ.matcher(url);
    if (libpq.matches()) {
      return Optional.of(of(UrlParts.of(libpq.group(1), origin), Notation.LIBPQ, origin));
    }
    return url.startsWith(JDBC)
        ? Optional.of(of(jdbc(url.substring(JDBC.length()), origin), Notation.JDBC, origin))
        : Optional.empty();
  }

  private static UrlParts jdbc(String text, String origin) {
    return text.startsWith(SERVER)
        ? UrlParts.ofJdbc(text.substring(SERVER.length()), origin)
        : UrlParts.ofDatabase(text, origin);
  }

  private static PostgresUrl of(UrlParts parts, Notation notation, String origin) {
    Map<String, String> values = new LinkedHashMap<>();
    parts.login().ifPresent(login -> putLogin(login, notation, origin, values));
    putServers(parts.servers(), notation, origin, values);
    values.put("dbname", notation.decode(parts.database(), origin));
    values.putAll(UrlQuery.read(parts, notation, origin));
    return new PostgresUrl(Settings.of(values, origin));
  }

  private static void putLogin(
      String login, Notation notation, String origin, Map<String, String> values) {
    String[] parts = login.split(":", 2);
    values.put("user", notation.decode(parts[0], origin));
    values.put("password", parts.length > 1 ? notation.decode(parts[1], origin) : "");
  }

  private static void putServers(
      String servers, Notation notation, String origin, Map<String, String> values) {
    List<String> hosts = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    for (String server : servers.split(",", -1)) {
      int colon = server.indexOf(':', server.startsWith("[") ? closing(server, origin) : 0);
      int end = colon < 0 ? server.length() : colon;
      hosts.add(notation.decode(server.substring(0, end).replaceAll("^\\[|]$", ""), origin));
      ports.add(colon < 0 ? "" : notation.decode(server.substring(colon + 1), origin));
    }
    values.put("host", joined(hosts));
    values.put("port", joined(ports));
  }

  private static int closing(String server, String origin) {
    int end = server.indexOf(']');
    if (end < 0) {
      throw ConfigException.in(
          origin, "an IPv6 address lacks its closing bracket; write it as [::1]");
    }
    return end;
  }

  /** As libpq lists them; nothing when each is empty. */
  private static String joined(List<String> texts) {
    return texts.stream().allMatch(String::isEmpty) ? "" : String.join(",", texts);
  }

  @Override
  public Target target(Settings known, Surroundings surroundings) {
    return new PostgresTarget(known, surroundings).target();
  }

  @Override
  public Address address(Settings known, Surroundings surroundings) {
    return new PostgresTarget(known, surroundings).address();
  }
}
