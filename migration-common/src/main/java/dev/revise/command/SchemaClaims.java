package dev.revise.command;

import dev.revise.config.Configuration;
import dev.revise.config.DatabaseConfig;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.Optional;

/**
 * Which database uses which schema, so that no site gives one to two of them.
 *
 * @param databases all that are known
 */
public record SchemaClaims(Configuration configuration, List<ManagedDatabase> databases) {
  public SchemaClaims {
    databases = List.copyOf(databases);
  }

  /**
   * @throws UsageException if the site keeps it in a schema that another database of the same place
   *     uses
   */
  public LiveDatabase require(LiveDatabase database) {
    if (database.config().schema().isPresent()) {
      databases.stream()
          .filter(other -> !other.name().equals(database.name()))
          .flatMap(other -> located(other).stream())
          .filter(other -> configuration.isOnePlace(database.config(), other.config()))
          .filter(other -> other.managed().provisions().schemas().contains(database.schema()))
          .findFirst()
          .ifPresent(other -> refuse(database, other));
    }
    return database;
  }

  /** None where nobody says where it is. */
  private Optional<LiveDatabase> located(ManagedDatabase database) {
    try {
      DatabaseConfig config = configuration.of(database.name(), database.module());
      return Optional.of(new LiveDatabase(database, config));
    } catch (MigrationException unknown) {
      return Optional.empty();
    }
  }

  private static void refuse(LiveDatabase database, LiveDatabase other) {
    throw new UsageException(
        "%s cannot be kept in schema \"%s\", which %s uses at the same place; give one of them another schema in revise.toml"
            .formatted(database.name(), database.schema(), other.name()));
  }
}
