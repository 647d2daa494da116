package dev.revise.flyway.undo;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.internal.info.MigrationInfoImpl;

/** What the history table says at one moment, by Flyway's own reading of it. */
record AppliedHistory(List<MigrationInfoImpl> migrations) {
  private static final Set<MigrationState> GONE =
      EnumSet.of(MigrationState.DELETED, MigrationState.UNDONE);

  AppliedHistory {
    migrations = List.copyOf(migrations);
  }

  /** The versioned migrations in force, the one applied last first; no baseline among them. */
  List<MigrationInfoImpl> newestFirst() {
    return migrations.stream()
        .filter(AppliedHistory::inForce)
        .filter(migration -> !migration.getType().isBaseline())
        .sorted(Comparator.comparing(MigrationInfoImpl::getInstalledRank).reversed())
        .toList();
  }

  List<MigrationInfoImpl> failed() {
    return migrations.stream().filter(migration -> migration.getState().isFailed()).toList();
  }

  /** Whether any versioned migration was found in the locations. */
  boolean resolvesAny() {
    return migrations.stream()
        .anyMatch(
            migration ->
                migration.getVersion() != null && migration.getResolvedMigration() != null);
  }

  boolean knows(MigrationVersion version) {
    return migrations.stream().anyMatch(migration -> version.equals(migration.getVersion()));
  }

  Optional<MigrationVersion> baseline() {
    return highest(
        migrations.stream()
            .filter(AppliedHistory::inForce)
            .filter(migration -> migration.getType().isBaseline()));
  }

  /** The highest version in force, a baseline included. */
  Optional<MigrationVersion> current() {
    return highest(migrations.stream().filter(AppliedHistory::inForce));
  }

  private static Optional<MigrationVersion> highest(Stream<MigrationInfoImpl> migrations) {
    return migrations.map(MigrationInfo::getVersion).max(Comparator.naturalOrder());
  }

  private static boolean inForce(MigrationInfoImpl migration) {
    var type = migration.getType();
    return migration.getAppliedMigration() != null
        && migration.getVersion() != null
        && (type.isBaseline() || !type.isSynthetic() && !type.isUndo())
        && !GONE.contains(migration.getState());
  }
}
