package dev.revise.command;

import dev.revise.engine.Backup;
import dev.revise.engine.BackupFile;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.RefusedException;
import dev.revise.engine.StopSignal;
import dev.revise.revision.Loss;
import dev.revise.revision.Losses;
import dev.revise.revision.RevisionId;
import dev.revise.source.jdbc.TableNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** {@code backup} and {@code restore}. */
public final class Backups {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private Backups() {}

  /**
   * @throws dev.revise.schema.MigrationException if the file is there already, if its directory is
   *     not, or if it cannot be written
   */
  public static BackupResult write(LiveDatabase database, Path file, Duration patience) {
    RevisionId revision =
        StopSignal.working(
            () -> new Backup(database, patience).write(file), () -> "no backup was written");
    return new BackupResult(database.name(), revision, file);
  }

  /**
   * Puts the database back as it is in the file, its history included.
   *
   * @param foreign whether somebody answers for a file that revise did not write
   * @throws dev.revise.schema.MigrationException if the file is no whole backup of the database
   * @throws dev.revise.engine.RefusedException if revise did not write it and nobody answers for
   *     that, if the database is protected and nobody confirms, or if it holds something and nobody
   *     allowed that to go
   */
  public static BackupResult restore(
      LiveDatabase database,
      Path file,
      boolean foreign,
      Duration patience,
      boolean allowDataLoss,
      Confirmation confirmation) {
    Backup backup = new Backup(database, patience);
    BackupFile verified = backup.verified(file, foreign);
    Protection.require(confirmation, database, "restore " + file.getFileName());
    if (!allowDataLoss && !database.isMissing()) {
      requireEmpty(database, patience);
    }
    StopSignal.working(
        () -> {
          backup.restore(verified);
          return verified;
        },
        () -> database.name() + " was not changed");
    RevisionId revision = Current.of(database, patience).revision();
    return new BackupResult(database.name(), revision, file);
  }

  private static void requireEmpty(LiveDatabase database, Duration patience) {
    List<Loss> losses =
        database.ask(
            patience,
            connection ->
                Losses.of(
                    new TableNames(connection)
                        .in(database.schema()).stream()
                            .filter(table -> !table.equals(database.history()))
                            .toList(),
                    connection));
    if (!losses.isEmpty()) {
      throw new RefusedException(
          "what %s holds now would be lost: %s; nothing was changed: say --allow-data-loss if that is meant"
              .formatted(
                  database.name(),
                  losses.stream().map(Loss::toString).collect(Collectors.joining(", "))));
    }
  }

  /** A new file in a directory, named after the database, its revision and the time. */
  static Path into(
      Path directory, LiveDatabase database, RevisionId revision, Duration patience, Clock clock) {
    Path file =
        directory.resolve(
            "%s-%s-%s.backup".formatted(database.name(), revision, TIME.format(clock.instant())));
    new Backup(database, patience).write(file);
    return file;
  }
}
