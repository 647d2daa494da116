package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.dialect.PostgreSQLDialect;

/** What Hibernate knows of entities before it meets a database. */
final class BootMetadata implements AutoCloseable {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          JdbcSettings.ALLOW_METADATA_ON_BOOT, false,
          JdbcSettings.DIALECT, PostgreSQLDialect.class.getName(),
          MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS_SKIP_COLUMN_DEFINITIONS, true,
          MappingSettings.XML_MAPPING_ENABLED, false,
          MappingSettings.COLUMN_ORDERING_STRATEGY, "legacy");

  private final StandardServiceRegistry registry;
  private final Metadata metadata;

  private BootMetadata(StandardServiceRegistry registry, Metadata metadata) {
    this.registry = registry;
    this.metadata = metadata;
  }

  static BootMetadata of(List<Class<?>> classes, Naming naming) {
    StandardServiceRegistry registry = registry(classes, naming);
    try {
      return new BootMetadata(registry, metadata(registry, classes, naming));
    } catch (RuntimeException | LinkageError e) {
      StandardServiceRegistryBuilder.destroy(registry);
      throw new MigrationException(new MappingFailure(e).sentence(), e);
    }
  }

  /** A strategy for names leaves those alone that stand in quotes. */
  private static StandardServiceRegistry registry(List<Class<?>> classes, Naming naming) {
    BootstrapServiceRegistryBuilder bootstrap = new BootstrapServiceRegistryBuilder();
    classes.stream().map(Class::getClassLoader).distinct().forEach(bootstrap::applyClassLoader);
    return new StandardServiceRegistryBuilder(bootstrap.build())
        .applySettings(SETTINGS)
        .applySetting(MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS, naming.physical().isEmpty())
        .build();
  }

  private static Metadata metadata(
      StandardServiceRegistry registry, List<Class<?>> classes, Naming naming) {
    MetadataSources sources = new MetadataSources(registry);
    classes.forEach(sources::addAnnotatedClass);
    MetadataBuilder builder =
        sources
            .getMetadataBuilder()
            .applyImplicitNamingStrategy(new ImplicitNames(naming.implicit()));
    naming.physical().map(PhysicalNames::new).ifPresent(builder::applyPhysicalNamingStrategy);
    MetadataImplementor metadata = (MetadataImplementor) builder.build();
    metadata.validate();
    new BeanValidation(classes.get(0).getClassLoader()).apply(metadata);
    return metadata;
  }

  Metadata metadata() {
    return metadata;
  }

  @Override
  public void close() {
    StandardServiceRegistryBuilder.destroy(registry);
  }
}
