package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import org.hibernate.Version;

/** The Hibernate of the service that called, whose entities are read as it maps them. */
public final class HibernateLine {
  private static final int OLDEST = 7;

  private HibernateLine() {}

  /**
   * @throws MigrationException if it is one whose mapping cannot be read, nor frozen entities be
   *     written for it
   */
  public static void require() {
    require(Version.getVersionString());
  }

  static void require(String version) {
    String major = version.replaceFirst("\\..*", "");
    if (major.matches("\\d{1,4}") && Integer.parseInt(major) < OLDEST) {
      throw new MigrationException(
          "the project has Hibernate %s, and revise needs Hibernate %d or newer; use Spring Boot 4, which brings it, or keep the revisions in a project of their own"
              .formatted(version, OLDEST));
    }
  }
}
