package dev.revise.flyway.undo;

import java.util.List;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.extensibility.ResourceType;
import org.flywaydb.core.extensibility.ResourceTypeProvider;
import org.flywaydb.core.internal.util.Pair;

/**
 * Makes the names of undo scripts valid for {@code flyway.validateMigrationNaming}, and gives them
 * to no other command.
 */
public final class UndoResourceType implements ResourceTypeProvider, ResourceType {
  @Override
  public List<Pair<String, ResourceType>> getPrefixTypePairs(Configuration configuration) {
    return List.of(Pair.of(UndoScripts.prefix(configuration), this));
  }

  @Override
  public boolean isVersioned() {
    return true;
  }

  /** Flyway asks for it from 13.12 on; earlier ones know no such method. */
  public String getDisplayName() {
    return "Undo";
  }
}
