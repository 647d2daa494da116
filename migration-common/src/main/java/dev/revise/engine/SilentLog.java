package dev.revise.engine;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Nothing of what Flyway logs: what matters comes by {@link Progress}, results and exceptions.
 * Flyway makes it by its name.
 */
public final class SilentLog implements LogCreator, Log {
  @Override
  public Log createLogger(Class<?> ignored) {
    return this;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
