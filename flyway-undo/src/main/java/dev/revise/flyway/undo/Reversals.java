package dev.revise.flyway.undo;

import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** Finds the one way back of a migration, or says in a sentence why there is none. */
record Reversals(Configuration configuration, UndoScripts scripts) {
  Reversal of(MigrationInfoImpl migration) {
    if (configuration.isSkipExecutingMigrations()) {
      return new SkippedReversal();
    }
    var script = scripts.find(migration.getVersion());
    var self = ofItself(migration);
    if (script.isPresent() && self.isPresent()) {
      throw new FlywayException(
          "%s can be undone by %s and by its own class %s; keep one"
              .formatted(Sentences.name(migration), script.get().name(), self.get().name()));
    }
    return script.or(() -> self).orElseThrow(() -> irreversible(migration));
  }

  private static Optional<Reversal> ofItself(MigrationInfoImpl migration) {
    return migration.getResolvedMigration().getExecutor()
            instanceof ReversibleMigrationExecutor executor
        ? Optional.of(new JavaReversal(executor.migration()))
        : Optional.empty();
  }

  private FlywayException irreversible(MigrationInfoImpl migration) {
    return new FlywayException(
        "%s has no way back; add %s to %s, or make it a Java migration that implements %s"
            .formatted(
                Sentences.name(migration),
                scriptNameFor(migration),
                Sentences.locations(configuration),
                ReversibleMigration.class.getName()));
  }

  private String scriptNameFor(MigrationInfoImpl migration) {
    return UndoScripts.prefix(configuration)
        + migration.getVersion()
        + configuration.getSqlMigrationSeparator()
        + migration.getDescription().replace(' ', '_')
        + configuration.getSqlMigrationSuffixes()[0];
  }
}
