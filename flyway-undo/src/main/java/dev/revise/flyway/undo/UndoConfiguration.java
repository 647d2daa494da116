package dev.revise.flyway.undo;

import org.flywaydb.core.extensibility.ConfigurationExtension;

/**
 * The property {@code flyway.undoSqlMigrationPrefix}, {@code U} unless set. Flyway's Maven plugin
 * and its environment variables know the name, its open-source core does not.
 */
public final class UndoConfiguration implements ConfigurationExtension {
  private String undoSqlMigrationPrefix = "U";

  @Override
  public String getNamespace() {
    return "";
  }

  /** How the names of undo scripts begin. */
  public String getUndoSqlMigrationPrefix() {
    return undoSqlMigrationPrefix;
  }

  /** Called by Flyway, which reads properties into a bean. */
  public void setUndoSqlMigrationPrefix(String undoSqlMigrationPrefix) {
    this.undoSqlMigrationPrefix = undoSqlMigrationPrefix;
  }
}
