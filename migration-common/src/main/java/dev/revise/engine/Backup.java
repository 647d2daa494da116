package dev.revise.engine;

import dev.revise.dialect.BackupPrograms;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.revision.ScriptBackup;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
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
   * Writes a backup and reads it again.
   *
   * @throws MigrationException if the file is there already, or if it cannot be written; then there
   *     is no such file
   */
  public void write(Path file) {
    if (Files.exists(file)) {
      throw new MigrationException(file + " is there already; name a new file for the backup");
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      database.ask(patience, connection -> write(connection, file));
    } catch (IOException e) {
      throw new MigrationException("cannot write the backup %s: %s".formatted(file, e), e);
    } catch (MigrationException e) {
      delete(file);
      throw e;
    }
  }

  /**
   * Puts the schema back as it was in the backup, all or nothing.
   *
   * @throws MigrationException if the file is no backup of it, or if that fails; nothing was
   *     changed
   */
  public void restore(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new MigrationException("there is no backup " + file);
    }
    database.ask(patience, connection -> restore(connection, file));
  }

  private Void write(Connection connection, Path file) throws SQLException {
    new Interruption(database).requireNone(connection);
    Optional<BackupPrograms> programs = programs(connection, file);
    if (programs.isPresent()) {
      new ProgramRun(programs.get()).write(file);
    } else {
      inFile(file, () -> script(connection).write(file));
    }
    return null;
  }

  private Void restore(Connection connection, Path file) throws SQLException {
    Optional<BackupPrograms> programs = programs(connection, file);
    Dialect dialect = Dialects.of(connection);
    if (programs.isPresent()) {
      ProgramRun run = new ProgramRun(programs.get());
      run.check(file, database.schema());
      new Provisioner(connection, dialect).provide(database.managed().prerequisites());
      run.restore(file);
    } else {
      new Provisioner(connection, dialect).provide(database.managed().prerequisites());
      try (Statement statement = connection.createStatement()) {
        for (String sql : dialect.history(database.schema()).create()) {
          statement.execute(sql);
        }
      }
      inFile(file, () -> script(connection).restore(file));
    }
    return null;
  }

  private ScriptBackup script(Connection connection) throws SQLException {
    connection.setSchema(database.schema());
    return new ScriptBackup(connection, HistorySql.TABLE);
  }

  private Optional<BackupPrograms> programs(Connection connection, Path file) {
    return Dialects.of(connection)
        .backupPrograms(
            database.config().url(), database.config().properties(), database.schema(), file);
  }

  private static void inFile(Path file, FileAction action) throws SQLException {
    try {
      action.run();
    } catch (IOException e) {
      throw new MigrationException("cannot use the backup %s: %s".formatted(file, e), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new MigrationException(
          "the backup failed, and what there is of %s cannot be removed: %s".formatted(file, e), e);
    }
  }

  @FunctionalInterface
  private interface FileAction {
    void run() throws IOException, SQLException;
  }
}
