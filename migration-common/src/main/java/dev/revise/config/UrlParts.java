package dev.revise.config;

import java.util.Optional;

/**
 * A URL's text between {@code //} and its end, cut but not decoded: {@code
 * [login@][servers][/database][?query]}. Errors quote nothing: where a password is not encoded, any
 * part may hold a piece of it.
 */
record UrlParts(Optional<String> login, String servers, String database, String query) {

  /** Cut as libpq does: a login ends at the first {@code @} before any {@code /}. */
  static UrlParts of(String text, String origin) {
    int slash = firstOf(text, "/");
    int at = text.substring(0, slash).indexOf('@');
    return at < 0
        ? withoutLogin(text, origin)
        : withLogin(text.substring(0, at), text.substring(at + 1), origin);
  }

  /** Cut as the JDBC driver does: a query begins at the first question mark. */
  static UrlParts ofJdbc(String text, String origin) {
    int end = Math.min(firstOf(text, "/"), firstOf(text, "?"));
    int at = text.substring(0, end).indexOf('@');
    return at < 0
        ? withoutLogin(text, origin)
        : withLogin(text.substring(0, at), text.substring(at + 1), origin);
  }

  /** Cut where there can be no server: {@code jdbc:postgresql:database?query}. */
  static UrlParts ofDatabase(String text, String origin) {
    return withoutLogin(text.startsWith("/") ? text : "/" + text, origin);
  }

  private static UrlParts withLogin(String login, String rest, String origin) {
    UrlParts parts = withoutLogin(rest, origin);
    if (login.substring(0, firstOf(login, ":")).contains("?") || parts.query.contains("@")) {
      throw stray(origin);
    }
    return new UrlParts(Optional.of(login), parts.servers, parts.database, parts.query);
  }

  private static UrlParts withoutLogin(String text, String origin) {
    int question = firstOf(text, "?");
    String path = text.substring(0, question);
    if (path.contains("@")) {
      throw stray(origin);
    }
    int slash = firstOf(path, "/");
    return new UrlParts(
        Optional.empty(), path.substring(0, slash), after(path, slash), after(text, question));
  }

  /**
   * Whether the query holds no piece of a password that was not encoded, as it does where {@code
   * user:pass?word} lost its host.
   */
  boolean mayBeQuoted() {
    return !query.contains("@") && !(servers.contains(":") && database.isEmpty());
  }

  private static int firstOf(String text, String mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }

  private static String after(String text, int at) {
    return at < text.length() ? text.substring(at + 1) : "";
  }

  private static ConfigException stray(String origin) {
    return ConfigException.in(
        origin,
        "the URL has an @ where none belongs; percent-encode @ : / ? in user name and password as %40 %3A %2F %3F");
  }

  @Override
  public String toString() {
    return "UrlParts";
  }
}
