package dev.revise.config;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passwords by server, database and user, after <a
 * href="https://www.postgresql.org/docs/current/libpq-pgpass.html">libpq 34.16</a>: lines {@code
 * host:port:database:user:password} of which the first that matches counts, an asterisk matches
 * all, a backslash escapes. A file that others may open is ignored. The JDBC driver reads such
 * files too, but only those of its own process, and whoever may open them.
 */
record PassFile(TextFile file) {
  private static final int FIELDS = 5;

  String origin() {
    return file.path().toString();
  }

  Optional<String> password(Server server, String database, String user) {
    List<String> wanted = List.of(server.host(), Integer.toString(server.port()), database, user);
    return lines().stream()
        .filter(line -> !line.startsWith("#"))
        .map(PassFile::fields)
        .filter(fields -> fields.size() >= FIELDS && matches(fields, wanted))
        .map(fields -> unescaped(fields.get(FIELDS - 1)))
        .findFirst();
  }

  /** Says that the file is ignored, if it is. */
  List<ConfigValue> warnings() {
    return isIgnored()
        ? List.of(
            ConfigValue.warning(
                "the password file is ignored because others may open it; chmod 600 it", origin()))
        : List.of();
  }

  private boolean isIgnored() {
    return Files.isRegularFile(file.path()) && file.isOpenToOthers();
  }

  private List<String> lines() {
    return file.exists() && !isIgnored() ? file.lines() : List.of();
  }

  private static boolean matches(List<String> fields, List<String> wanted) {
    for (int at = 0; at < wanted.size(); at++) {
      String field = fields.get(at);
      if (!field.equals("*") && !unescaped(field).equals(wanted.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Cut at each colon that no backslash precedes. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == ':') {
        fields.add(line.substring(start, at));
        start = at + 1;
      }
    }
    fields.add(line.substring(start));
    return fields;
  }

  private static String unescaped(String text) {
    return text.replaceAll("\\\\(.)", "$1");
  }
}
