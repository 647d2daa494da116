package dev.revise.step;

import dev.revise.revision.FrozenEntities;
import dev.revise.revision.RevisionId;
import dev.revise.revision.StepContext;
import dev.revise.schema.MigrationException;
import dev.revise.source.jpa.SilentHibernate;
import java.util.Collection;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.TransactionSettings;
import org.hibernate.cfg.ValidationSettings;

/** Starts Hibernate on the entities of a revision and the connection that moves the database. */
final class EntityFactory {
  private static final int STATEMENTS_A_BATCH = 500;

  /**
   * What frozen entities are written for. The transaction is the revision's, and in the middle of
   * one a column may still be empty that never will be afterwards.
   */
  private static final Map<String, Object> SETTINGS =
      Map.of(
          MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS, true,
          MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS_SKIP_COLUMN_DEFINITIONS, true,
          MappingSettings.XML_MAPPING_ENABLED, false,
          TransactionSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, true,
          JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true,
          BatchSettings.STATEMENT_BATCH_SIZE, STATEMENTS_A_BATCH,
          ValidationSettings.JAKARTA_VALIDATION_MODE, "none",
          ValidationSettings.CHECK_NULLABILITY, false);

  private EntityFactory() {}

  /**
   * On the entities as they are frozen at that revision, and no other class.
   *
   * @throws MigrationException if one of them is not there or cannot be mapped
   */
  static SessionFactory open(StepContext context, RevisionId revision) {
    Collection<Class<?>> entities = FrozenEntities.of(context.database()).at(revision).values();
    return SilentHibernate.during(() -> open(context, entities));
  }

  private static SessionFactory open(StepContext context, Collection<Class<?>> entities) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder()
                    .applyClassLoader(context.database().declared().getClass().getClassLoader())
                    .build())
            .applySettings(SETTINGS)
            .applySetting(MappingSettings.DEFAULT_SCHEMA, context.schema())
            .applySetting(
                JdbcSettings.CONNECTION_PROVIDER, new StepConnections(context.connection()))
            .build();
    try {
      return open(registry, entities);
    } catch (HibernateException e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw new MigrationException(
          "Hibernate cannot map the frozen entities of %s: %s"
              .formatted(context.database().name(), e.getMessage()),
          e);
    }
  }

  private static SessionFactory open(
      StandardServiceRegistry registry, Collection<Class<?>> entities) {
    MetadataSources sources = new MetadataSources(registry);
    entities.forEach(sources::addAnnotatedClass);
    return sources.buildMetadata().buildSessionFactory();
  }
}
