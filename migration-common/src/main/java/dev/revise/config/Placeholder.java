package dev.revise.config;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody tells data steps under a name. Its toString shows no value, which may be secret.
 *
 * @param name in small letters
 */
public record Placeholder(String name, Password value) {
  static final String KEY = "placeholders";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /**
   * Reads {@code NAME=VALUE}.
   *
   * @throws ConfigException if it has another form
   */
  public static Placeholder parse(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new ConfigException("a placeholder is NAME=VALUE, such as tape_host=tape.example.org");
    }
    return new Placeholder(
        name(text.substring(0, equals), "--placeholder"), new Password(text.substring(equals + 1)));
  }

  /** The name as it is compared. */
  static String name(String text, String origin) {
    if (!NAME.matcher(text).matches()) {
      throw ConfigException.in(
          origin,
          "the name of a placeholder is letters, digits and _, such as tape_host; correct it");
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
