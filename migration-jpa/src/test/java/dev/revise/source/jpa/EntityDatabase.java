package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Drift;
import dev.revise.diff.SchemaDiff;
import dev.revise.schema.Schema;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/** A real database with the tables of entities, made by our operations. */
final class EntityDatabase implements AutoCloseable {
  static final String SCHEMA = "cdb";

  /** Hibernate's validation asserts that index names have no quotes, but quotes them itself. */
  static {
    EntityDatabase.class.getClassLoader().setPackageAssertionStatus("org.hibernate.tool", false);
  }

  private final List<Class<?>> entities;
  private final TestDatabase database;
  private final Schema model;

  EntityDatabase(DatabaseKind kind, List<Class<?>> entities) throws SQLException {
    this(kind, entities, EntitySource.of(entities, SCHEMA).read());
  }

  /**
   * @param model what the database holds
   * @param before what it needs before that
   */
  EntityDatabase(DatabaseKind kind, List<Class<?>> entities, Schema model, String... before)
      throws SQLException {
    this.entities = entities;
    this.database = kind.fresh();
    this.model = model;
    try (Connection connection = database.connect()) {
      for (String sql : before) {
        execute(connection, sql);
      }
      for (String schema : schemas()) {
        execute(connection, "CREATE SCHEMA IF NOT EXISTS \"" + schema + "\"");
      }
      execute(
          connection, Dialects.of(connection).script(SchemaDiff.between(Schema.empty(), model)));
    }
  }

  private SortedSet<String> schemas() {
    return model.names().map(name -> name.schema()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The database holds what the entities say, and nothing else. */
  void check() throws SQLException {
    try (Connection connection = database.connect()) {
      Dialect dialect = Dialects.of(connection);
      Schema expected = dialect.normalize(model);
      Schema actual =
          new DatabaseSource(connection, schemas())
              .reading(model.views().values())
              .inWordsOf(expected);
      assertThat(Drift.between(expected, actual).differences()).isEmpty();
      assertThat(actual.ignoringColumnOrder()).isEqualTo(expected.ignoringColumnOrder());
    }
  }

  /** Hibernate's own, which validates the tables before it starts. */
  SessionFactory sessions() {
    ClassLoader loader = entities.get(0).getClassLoader();
    Configuration configuration =
        new Configuration(new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build());
    entities.forEach(configuration::addAnnotatedClass);
    if (database.kind() == DatabaseKind.H2) {
      configuration.setProperty("hibernate.dialect", EnumValidatingH2.class.getName());
    } else {
      configuration.setProperty("hibernate.connection.currentSchema", SCHEMA);
    }
    return SilentHibernate.during(
        () ->
            configuration
                .setProperty("hibernate.connection.url", database.url())
                .setProperty("hibernate.connection.username", database.user())
                .setProperty("hibernate.connection.password", database.password())
                .setProperty("hibernate.default_schema", SCHEMA)
                .setProperty("hibernate.globally_quoted_identifiers", "true")
                .setProperty(
                    "hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .buildSessionFactory());
  }

  @Override
  public void close() {
    database.close();
  }

  private static void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      fail(e.getMessage() + "\n" + sql, e);
    }
  }
}
