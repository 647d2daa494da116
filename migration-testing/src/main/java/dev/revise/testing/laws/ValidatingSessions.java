package dev.revise.testing.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.util.Collection;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate on the entities of a database; it validates the tables before it starts. */
public final class ValidatingSessions {
  /** Hibernate's validation asserts that index names have no quotes, but quotes them itself. */
  static {
    ValidatingSessions.class
        .getClassLoader()
        .setPackageAssertionStatus("org.hibernate.tool", false);
  }

  private ValidatingSessions() {}

  static SessionFactory open(
      ManagedDatabase database, TestDatabase place, Collection<Class<?>> entities) {
    return configuration(database, place, entities).buildSessionFactory();
  }

  /** For those who have more to say to Hibernate. */
  public static Configuration configuration(
      ManagedDatabase database, TestDatabase place, Collection<Class<?>> entities) {
    Configuration configuration = new Configuration();
    entities.forEach(configuration::addAnnotatedClass);
    if (place.kind() == DatabaseKind.POSTGRESQL) {
      configuration.setProperty("hibernate.connection.currentSchema", database.schema());
    } else {
      configuration.setProperty("hibernate.dialect", EnumValidatingH2.class.getName());
    }
    return configuration
        .setProperty("hibernate.connection.url", place.url())
        .setProperty("hibernate.connection.username", place.user())
        .setProperty("hibernate.connection.password", place.password())
        .setProperty("hibernate.default_schema", database.schema())
        .setProperty("hibernate.globally_quoted_identifiers", "true")
        .setProperty("hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
        .setProperty("hibernate.hbm2ddl.auto", "validate");
  }
}
