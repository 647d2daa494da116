package dev.revise.source.jpa;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the JDK does the logging, or Logback as in a test of a Spring Boot service, both of which
 * would print it, Hibernate says nothing while entities are read: what is wrong with one comes as
 * an exception. Any other way of logging belongs to the program around.
 */
public final class SilentHibernate {
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
  private static int readers;
  private static Level before;
  private static final LogbackLevel LOGBACK = new LogbackLevel("org.hibernate");

  private SilentHibernate() {}

  public static <T> T during(Supplier<T> reading) {
    begin();
    try {
      return reading.get();
    } finally {
      end();
    }
  }

  private static void begin() {
    synchronized (HIBERNATE) {
      if (readers++ == 0) {
        before = HIBERNATE.getLevel();
        HIBERNATE.setLevel(Level.OFF);
        LOGBACK.turnOff();
      }
    }
  }

  private static void end() {
    synchronized (HIBERNATE) {
      if (--readers == 0) {
        HIBERNATE.setLevel(before);
        LOGBACK.restore();
      }
    }
  }
}
