package dev.revise.source.jpa;

import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * The names that another strategy gives, as PostgreSQL reads them in a statement: without quotes a
 * name has small letters. It stays without quotes, which Hibernate would hand on to names that it
 * makes of this one.
 */
final class PhysicalNames implements PhysicalNamingStrategy {
  private final PhysicalNamingStrategy others;

  PhysicalNames(PhysicalNamingStrategy others) {
    this.others = others;
  }

  @Override
  public Identifier toPhysicalCatalogName(Identifier name, JdbcEnvironment environment) {
    return read(others.toPhysicalCatalogName(name, environment));
  }

  @Override
  public Identifier toPhysicalSchemaName(Identifier name, JdbcEnvironment environment) {
    return read(others.toPhysicalSchemaName(name, environment));
  }

  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    return read(others.toPhysicalTableName(name, environment));
  }

  @Override
  public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
    return read(others.toPhysicalSequenceName(name, environment));
  }

  @Override
  public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
    return read(others.toPhysicalColumnName(name, environment));
  }

  /** Null, where there is no such name, stays null: the interface is Hibernate's. */
  private static Identifier read(Identifier name) {
    return name == null || name.isQuoted()
        ? name
        : Identifier.toIdentifier(name.getText().toLowerCase(Locale.ROOT), false);
  }
}
