package dev.revise.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL of H2, such as {@code jdbc:h2:file:/path;USER=sa;PASSWORD=x}.
 *
 * @param location what stands before the first semicolon
 * @param kept the settings as written, but for those of {@code said}
 */
record H2Url(String location, List<String> kept, Settings said) implements DatabaseUrl {
  static final String INIT = "INIT";

  private static final String JDBC = "jdbc:h2:";
  private static final String FILE = "file:";
  private static final Map<String, String> TAKEN =
      Map.of("USER", "user", "PASSWORD", "password", INIT, INIT);

  /** A backslash escapes a semicolon. */
  private static final Pattern SETTING = Pattern.compile("(?:\\\\.|[^;])+", Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("[A-Z_]{3,}");
  private static final Pattern LIKE_PASSWORD = Pattern.compile("P(?!ASSWORD_HASH$).*(?:SS|W|D$).*");
  private static final Pattern NOT_A_FILE = Pattern.compile("[a-z]{2,}:.*", Pattern.DOTALL);

  static Optional<DatabaseUrl> read(String url, String origin) {
    if (!url.startsWith(JDBC)) {
      return Optional.empty();
    }
    String[] parts = url.substring(JDBC.length()).split(";", 2);
    requireNoLogin(parts[0], origin);
    return Optional.of(of(parts[0], parts.length > 1 ? parts[1] : "", origin));
  }

  private static H2Url of(String location, String settings, String origin) {
    List<String> kept = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    Matcher setting = SETTING.matcher(settings);
    while (setting.find()) {
      String name = name(setting.group(), origin);
      if (TAKEN.containsKey(name)) {
        taken.put(TAKEN.get(name), value(setting.group()));
      } else {
        kept.add(setting.group());
      }
    }
    return new H2Url(location, List.copyOf(kept), Settings.of(taken, origin));
  }

  private static String name(String setting, String origin) {
    int equals = setting.indexOf('=');
    String name = setting.substring(0, Math.max(equals, 0)).toUpperCase(Locale.ROOT);
    if (!NAME.matcher(name).matches() || isMisspelt(name)) {
      throw ConfigException.in(
          origin,
          "a setting of an H2 URL has the form ;NAME=value, such as ;USER=sa;PASSWORD=...; write \\; for a semicolon in a value");
    }
    return name;
  }

  private static boolean isMisspelt(String name) {
    return !name.equals("PASSWORD") && LIKE_PASSWORD.matcher(name).matches();
  }

  private static String value(String setting) {
    return setting.substring(setting.indexOf('=') + 1).replaceAll("\\\\(.)", "$1");
  }

  private static void requireNoLogin(String location, String origin) {
    if (location.isBlank() || location.contains("?") || location.matches("(?s)(tcp|ssl):.*@.*")) {
      throw ConfigException.in(
          origin,
          "an H2 URL is jdbc:h2:file:/path or jdbc:h2:tcp://host/path, and user and password follow as ;USER=...;PASSWORD=...");
    }
  }

  @Override
  public Target target(Settings known, Surroundings surroundings) {
    String url = JDBC + location + String.join("", kept.stream().map(one -> ";" + one).toList());
    return new Target(url, address(known, surroundings), known, List.of());
  }

  @Override
  public Address address(Settings known, Surroundings surroundings) {
    String file = location.startsWith(FILE) ? location.substring(FILE.length()) : location;
    if (NOT_A_FILE.matcher(file).matches()) {
      return new Address(List.of(), JDBC + location);
    }
    Path path = surroundings.path(file, surroundings.project()).normalize();
    return new Address(List.of(), JDBC + FILE + path);
  }
}
