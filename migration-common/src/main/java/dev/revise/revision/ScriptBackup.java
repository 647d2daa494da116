package dev.revise.revision;

import dev.revise.schema.MigrationException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.util.ScriptReader;

/**
 * The managed schema of an H2 database in a file, as H2's own SCRIPT writes it, Flyway's history
 * included.
 */
public final class ScriptBackup {
  private static final String TITLE = "-- revise: backup of schema ";

  private final Connection connection;
  private final H2Schema schema;

  /**
   * @param connection whose current schema is the managed one
   * @param history the name of Flyway's history table
   */
  public ScriptBackup(Connection connection, String history) {
    this.connection = connection;
    this.schema = new H2Schema(connection, history);
  }

  /** Writes a file that is not there yet. */
  public void write(Path file) throws SQLException, IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
      writer.write(TITLE + schema.name() + "\n");
      for (String sql : schema.scriptWithHistory()) {
        writer.write(sql + ";\n");
      }
    }
  }

  /**
   * Puts the schema back as it was. If that fails, or is interrupted, it stays or becomes again as
   * it is now.
   *
   * @throws MigrationException if the file is no backup of this schema; nothing was changed
   */
  public void restore(Path file) throws SQLException, IOException {
    requireBackup(file);
    ScriptSavepoint savepoint = new ScriptSavepoint(schema);
    savepoint.take();
    try {
      schema.clear();
      eachStatement(file, sql -> !schema.isHistory(sql), schema::execute);
      restoreHistory(file);
    } catch (SQLException | IOException | RuntimeException | Error e) {
      SQLException failure =
          e instanceof SQLException sql ? sql : new SQLException(e.toString(), e);
      savepoint.restoreAfter(failure);
      savepoint.settleUnlessLocked();
      throw failure;
    }
    savepoint.settleUnlessLocked();
  }

  /** At the end of it the savepoint is void: both in one transaction. */
  private void restoreHistory(Path file) throws SQLException, IOException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      schema.deleteHistory();
      eachStatement(file, schema::isHistoryRow, schema::execute);
      schema.voidSavepoint();
      connection.commit();
    } catch (SQLException | IOException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  private void requireBackup(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      String title = lines.findFirst().orElse("");
      if (!title.equals(TITLE + schema.name())) {
        throw new MigrationException(
            "%s is no backup of schema %s; it begins with \"%s\""
                .formatted(file, schema.name(), title.substring(0, Math.min(60, title.length()))));
      }
    } catch (UncheckedIOException e) {
      throw new MigrationException(file + " is no backup: it is no text", e);
    }
  }

  private static void eachStatement(Path file, Filter filter, Action action)
      throws SQLException, IOException {
    try (Reader text = Files.newBufferedReader(file);
        ScriptReader statements = new ScriptReader(text)) {
      statements.setSkipRemarks(true);
      for (String sql = statements.readStatement(); sql != null; sql = statements.readStatement()) {
        if (!sql.isBlank() && filter.accepts(sql.strip())) {
          action.run(sql.strip());
        }
      }
    }
  }

  @FunctionalInterface
  private interface Filter {
    boolean accepts(String sql);
  }

  @FunctionalInterface
  private interface Action {
    void run(String sql) throws SQLException;
  }
}
