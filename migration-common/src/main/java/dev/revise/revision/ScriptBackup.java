package dev.revise.revision;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.util.ScriptReader;

/**
 * The managed schema of an H2 database in a file, as H2's own SCRIPT writes it, Flyway's history
 * included.
 */
public final class ScriptBackup {
  private final Connection connection;
  private final H2Schema schema;

  /**
   * @param home the managed schema
   * @param history Flyway's
   */
  public ScriptBackup(Connection connection, String home, TableName history) {
    this.connection = connection;
    this.schema = new H2Schema(connection, home, history);
  }

  /**
   * @param title what the first line begins with, a comment
   */
  public void write(OutputStream out, String title) throws SQLException, IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(title + "of schema " + schema.name() + "\n");
    schema.eachWithHistory(sql -> writer.write(sql + ";\n"));
    writer.flush();
  }

  /**
   * That the file is a script about a schema.
   *
   * @throws MigrationException if it is not
   */
  public static void check(Path file, String schema) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      if (lines.noneMatch(line -> line.contains(quoted(schema) + "."))) {
        throw new MigrationException(
            "%s is no backup of schema %s, which it does not name; nothing was changed: name another file"
                .formatted(file, schema));
      }
    } catch (UncheckedIOException e) {
      throw new MigrationException(
          file + " is no script, as it is no text; nothing was changed: name another file", e);
    }
  }

  /**
   * Puts the schema back as it was. If that fails, or is interrupted, it stays or becomes again as
   * it is now.
   */
  public void restore(Path file) throws SQLException, IOException {
    ScriptSavepoint savepoint = new ScriptSavepoint(schema);
    savepoint.takeForRestore();
    try {
      schema.clear();
      ScriptRun run = new ScriptRun(schema);
      eachStatement(file, sql -> !schema.isHistory(sql), run::run);
      run.end();
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
