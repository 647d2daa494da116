package dev.revise.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A host and a port. */
record Server(String host, int port) {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]+");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\\w+)?");
  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
  private static final String DEFAULT_HOST = "localhost";
  private static final String DEFAULT_PORT = "5432";

  /**
   * The servers of libpq's settings {@code host} and {@code port}, each a list with commas; one
   * port may serve all hosts.
   */
  static List<Server> of(Settings settings) {
    List<String> hosts = list(settings.find("host"));
    List<String> ports = list(settings.find("port"));
    if (ports.size() != 1 && ports.size() != hosts.size()) {
      throw ConfigException.in(
          origin(settings.find("port")), "give one port for all hosts or one for each");
    }
    List<Server> servers = new ArrayList<>();
    for (int at = 0; at < hosts.size(); at++) {
      String host = host(hosts.get(at), origin(settings.find("host")));
      String port = ports.get(ports.size() == 1 ? 0 : at);
      servers.add(new Server(host, port(port, origin(settings.find("port")))));
    }
    return List.copyOf(servers);
  }

  /** As in a JDBC URL. */
  static String list(List<Server> servers) {
    return servers.stream().map(Server::toString).collect(Collectors.joining(","));
  }

  private static List<String> list(Optional<Setting> setting) {
    return List.of(setting.map(Setting::value).orElse("").split(",", -1));
  }

  private static String origin(Optional<Setting> setting) {
    return setting.map(Setting::origin).orElse("");
  }

  private static String host(String text, String origin) {
    String host = text.isBlank() ? DEFAULT_HOST : text.strip();
    if (host.startsWith("/") || host.startsWith("@")) {
      throw ConfigException.in(
          origin,
          "the host is a Unix socket, which the JDBC driver cannot reach; name a host such as localhost");
    }
    if (!NAME.matcher(host).matches() && !IPV6.matcher(host).matches()) {
      throw ConfigException.in(
          origin,
          "the host is neither a name nor an address; percent-encode @ : / ? in user name and password as %40 %3A %2F %3F");
    }
    return host;
  }

  private static int port(String text, String origin) {
    String digits = text.isBlank() ? DEFAULT_PORT : text.strip();
    int port = PORT.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65535) {
      throw ConfigException.in(
          origin,
          "the port is no number from 1 to 65535; if this is a password, percent-encode @ : / ? in it as %40 %3A %2F %3F");
    }
    return port;
  }

  /** The same text for each way to write the same server. */
  String canonical() {
    String plain = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    return new Server(THIS_MACHINE.contains(plain) ? DEFAULT_HOST : plain, port).toString();
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
