package dev.revise.engine;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * The managed database that somebody's Flyway is configured for: the one whose history it keeps. Of
 * several in schema {@code public}, the one whose revisions it runs.
 */
record ConfiguredDatabase(Configuration settings) {

  /**
   * Where it keeps what; where the settings say if no module of that schema or history is
   * registered.
   *
   * @throws MigrationException if one is, and keeps its history elsewhere
   */
  HistoryPlace place() {
    List<ManagedDatabase> all = registered();
    List<ManagedDatabase> kept =
        all.stream().filter(database -> database.historyTable().equals(history())).toList();
    Optional<ManagedDatabase> found =
        kept.stream().filter(database -> kept.size() == 1 || isRun(database)).findFirst();
    if (found.isEmpty()) {
      requireNotElsewhere(all);
    }
    return found
        .map(HistoryPlace::of)
        .orElseGet(
            () -> new HistoryPlace(settings.getDefaultSchema(), history(), Optional.empty()));
  }

  private List<ManagedDatabase> registered() {
    return ServiceLoader.load(ManagedDatabase.class, settings.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private TableName history() {
    return new TableName(settings.getDefaultSchema(), settings.getTable());
  }

  private boolean isRun(ManagedDatabase database) {
    String revisions = ModuleLayout.of(database).revisionPackage().replace('.', '/');
    return Stream.of(settings.getLocations())
            .map(Location::getDescriptor)
            .anyMatch(("classpath:" + revisions)::equals)
        || Stream.of(settings.getJavaMigrations())
            .map(migration -> migration.getClass().getPackageName().replace('.', '/'))
            .anyMatch(revisions::equals);
  }

  private void requireNotElsewhere(List<ManagedDatabase> all) {
    all.stream()
        .filter(database -> database.schema().equals(settings.getDefaultSchema()))
        .filter(database -> !database.historyTable().equals(history()))
        .findFirst()
        .ifPresent(
            database -> {
              throw new MigrationException(
                  "the history of %s is %s; set flyway.defaultSchema to %s and flyway.table to %s"
                      .formatted(
                          database.name(),
                          database.historyTable(),
                          database.historyTable().schema(),
                          database.historyTable().name()));
            });
  }
}
