package dev.revise.engine;

import dev.revise.dialect.BackupPrograms;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.file.FileReason;
import dev.revise.revision.RevisionId;
import dev.revise.revision.ScriptBackup;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** The managed schema of a database in a file, Flyway's history included. */
public final class Backup {
  private final LiveDatabase database;
  private final Duration patience;

  public Backup(LiveDatabase database, Duration patience) {
    this.database = database;
    this.patience = patience;
  }

  /**
   * @throws MigrationException if there is no such directory; none is made, as it may be a disk
   *     that is not mounted
   */
  public static void requireDirectory(Path directory) {
    UnfinishedBackup.requireDirectory(directory);
  }

  /**
   * Writes a backup. Under that name there is a whole one or nothing, whenever this process is
   * killed.
   *
   * @return the revision that the database in the file is at
   * @throws MigrationException if the file is there already, if its directory is not, or if it
   *     cannot be written; then there is no such file
   */
  public RevisionId write(Path file) {
    try (UnfinishedBackup unfinished = UnfinishedBackup.of(file)) {
      return database.inSession(patience, connection -> write(connection, unfinished));
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * The file as what may be restored; all of it is read.
   *
   * @param foreign whether somebody answers for a file that revise did not write
   * @throws MigrationException if it is no whole backup of this database
   */
  public BackupFile verified(Path file, boolean foreign) {
    String dialect = Dialects.ofUrl(database.config().url()).name();
    return foreign
        ? BackupFile.foreign(file, database, dialect)
        : BackupFile.of(file, database, dialect);
  }

  /**
   * Puts the schema back as it was in the backup, all or nothing.
   *
   * @throws DeniedException if the user may not do what that needs, with the statements that an
   *     administrator would run
   * @throws MigrationException if the file is no backup of it, or if that fails; nothing was
   *     changed
   */
  public void restore(BackupFile file) {
    database.create(patience, connection -> restore(connection, file));
  }

  private RevisionId write(Connection connection, UnfinishedBackup unfinished) throws SQLException {
    new Interruption(database).requireNone(connection);
    RevisionId revision = current(connection);
    try {
      writePayload(connection, unfinished);
      if (!current(connection).equals(revision)) {
        throw new MigrationException(
            "another runner moved %s while it was backed up; try again".formatted(database.name()));
      }
      unfinished.finish(
          new BackupTrailer(
              database.name(),
              database.schema(),
              Dialects.of(connection).name(),
              revision,
              unfinished.bytes()));
    } catch (IOException e) {
      throw unwritable(unfinished.file(), e);
    }
    return revision;
  }

  private static MigrationException unwritable(Path file, IOException e) {
    return new MigrationException(
        "the backup %s cannot be written: %s; put that right, or name a file in another directory"
            .formatted(file, FileReason.of(e)),
        e);
  }

  private RevisionId current(Connection connection) throws SQLException {
    return AppliedRevisions.read(connection, database).standing(database.managed()).require();
  }

  private void writePayload(Connection connection, UnfinishedBackup unfinished)
      throws SQLException, IOException {
    Optional<BackupPrograms> programs = programs(connection, unfinished.path());
    try (OutputStream payload = unfinished.payload()) {
      if (programs.isPresent()) {
        new ProgramRun(programs.get()).write(payload, unfinished.path());
        BackedUpHistory history = new BackedUpHistory(database);
        if (!history.isInside()) {
          payload.write(history.text(connection));
        }
      } else {
        script(connection).write(payload, BackupTrailer.MARK);
      }
    }
  }

  private Void restore(Connection connection, BackupFile file) throws SQLException {
    Optional<BackupPrograms> programs = programs(connection, file.path());
    Dialect dialect = Dialects.of(connection);
    if (programs.isPresent()) {
      ProgramRun run = new ProgramRun(programs.get());
      run.check(file.path(), database.schema());
      new Rights(database, connection).requireToRestore(run.outline());
      new Provisioner(connection, dialect).provide(database.managed().provisions());
      run.restore(history(file));
    } else {
      restoreScript(connection, dialect, file);
    }
    return null;
  }

  private static String history(BackupFile file) {
    try {
      return BackedUpHistory.in(file.path(), file.bytes());
    } catch (IOException e) {
      throw BackupFile.unreadable(file.path(), e);
    }
  }

  private void restoreScript(Connection connection, Dialect dialect, BackupFile file)
      throws SQLException {
    try {
      if (file.foreign()) {
        ScriptBackup.check(file.path(), database.schema());
      }
      new Rights(database, connection).requireToRestore("");
      new Provisioner(connection, dialect).provide(database.managed().provisions());
      try (Statement statement = connection.createStatement()) {
        for (String sql : dialect.history(database.history()).create()) {
          statement.execute(sql);
        }
      }
      script(connection).restore(file.path());
    } catch (IOException e) {
      throw BackupFile.unreadable(file.path(), e);
    }
  }

  private ScriptBackup script(Connection connection) {
    return new ScriptBackup(connection, database.schema(), database.history());
  }

  private Optional<BackupPrograms> programs(Connection connection, Path file) {
    return Dialects.of(connection)
        .backupPrograms(
            database.config().url(),
            database.config().properties(),
            database.schema(),
            database.history(),
            file,
            patience);
  }
}
