package dev.revise.flyway.undo;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.extensibility.ConfigurationExtension;

/**
 * The properties {@code flyway.undoSqlMigrationPrefix}, {@code U} unless set, and {@code
 * flyway.undoAllowDataLoss}, false unless set. Flyway's Maven plugin and its environment variables
 * know the name of the first, its open-source core does not.
 */
public final class UndoConfiguration implements ConfigurationExtension {
  static final String ALLOW_DATA_LOSS = "flyway.undoAllowDataLoss";

  private String undoSqlMigrationPrefix = "U";
  private boolean undoAllowDataLoss;

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

  /** Whether a migration may take away on undo what nobody can bring back. */
  public boolean isUndoAllowDataLoss() {
    return undoAllowDataLoss;
  }

  /** Called by Flyway, as above. */
  public void setUndoAllowDataLoss(boolean undoAllowDataLoss) {
    this.undoAllowDataLoss = undoAllowDataLoss;
  }

  @Override
  public String getConfigurationParameterFromEnvironmentVariable(String variable) {
    return "FLYWAY_UNDO_ALLOW_DATA_LOSS".equals(variable) ? ALLOW_DATA_LOSS : null;
  }

  static boolean allowsDataLoss(Configuration configuration) {
    return configuration
        .getPluginRegister()
        .getExact(UndoConfiguration.class)
        .isUndoAllowDataLoss();
  }
}
