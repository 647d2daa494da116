package dev.revise.config;

import dev.revise.schema.MigrationException;

/**
 * What is wrong in what we were told about a database. It quotes nothing that may be a password and
 * has no cause, because a parser's message quotes its source.
 */
public final class ConfigException extends MigrationException {
  private static final long serialVersionUID = 1L;

  ConfigException(String message) {
    super(message);
  }

  /** What is wrong, after who said it: a variable, an option, a file. */
  static ConfigException in(String origin, String message) {
    return new ConfigException(origin + ": " + message);
  }
}
