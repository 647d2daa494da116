package dev.revise.config;

/**
 * One thing that we know about a database, for people to read.
 *
 * @param name such as {@code url} or {@code user}; a {@code warning} is a sentence to show
 * @param shown the value, or asterisks for a secret
 * @param origin who said it: an option, a variable, a file and its table
 */
public record ConfigValue(String name, String shown, String origin) {
  static final String WARNING = "warning";

  static ConfigValue warning(String sentence, String origin) {
    return new ConfigValue(WARNING, sentence, origin);
  }

  /** Whether it is a sentence that people should see, not a value. */
  public boolean isWarning() {
    return name.equals(WARNING);
  }
}
