package dev.revise.engine;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Where Flyway's log lines go while the engine drives it: operations and warnings to the {@link
 * Progress} of the running command, the rest nowhere. Flyway makes it by its name.
 */
public final class EngineLog implements LogCreator {
  private static volatile Progress progress = Progress.NONE;

  /** From now on, until told otherwise. */
  static void to(Progress listener) {
    progress = listener;
  }

  @Override
  public Log createLogger(Class<?> ignored) {
    return new Lines();
  }

  private static final class Lines implements Log {
    private static final String OPERATION = "  ";

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {
      if (message.startsWith(OPERATION)) {
        progress.operation(message.strip());
      }
    }

    @Override
    public void warn(String message) {
      progress.note(message);
    }

    /** What follows as an exception says it better. */
    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
  }
}
