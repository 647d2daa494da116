package dev.revise.source.jpa;

import java.util.Optional;

/** The level of a logger of Logback's, where SLF4J is bound to it; without it nothing happens. */
final class LogbackLevel {
  private static final String LOGGER = "ch.qos.logback.classic.Logger";
  private static final String LEVEL = "ch.qos.logback.classic.Level";

  private final Optional<Object> logger;
  private Optional<Object> before = Optional.empty();

  LogbackLevel(String name) {
    this.logger = logger(name);
  }

  private static Optional<Object> logger(String name) {
    try {
      Object logger =
          Class.forName("org.slf4j.LoggerFactory")
              .getMethod("getLogger", String.class)
              .invoke(null, name);
      return Optional.of(logger).filter(one -> one.getClass().getName().equals(LOGGER));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  void turnOff() {
    logger.ifPresent(
        one -> {
          try {
            before = Optional.ofNullable(one.getClass().getMethod("getLevel").invoke(one));
            Class<?> level = one.getClass().getClassLoader().loadClass(LEVEL);
            set(one, level.getField("OFF").get(null), level);
          } catch (ReflectiveOperationException e) { // it then says what it says
            before = Optional.empty();
          }
        });
  }

  /** A logger without a level of its own has that of the one above it. */
  void restore() {
    logger.ifPresent(
        one -> {
          try {
            set(one, before.orElse(null), one.getClass().getClassLoader().loadClass(LEVEL));
          } catch (ReflectiveOperationException e) { // as above
            before = Optional.empty();
          }
        });
  }

  private static void set(Object logger, Object level, Class<?> type)
      throws ReflectiveOperationException {
    logger.getClass().getMethod("setLevel", type).invoke(logger, level);
  }
}
