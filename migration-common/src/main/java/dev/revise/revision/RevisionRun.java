package dev.revise.revision;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.migration.Context;

/** Carries operations out on a connection: all of them, or on failure none. */
final class RevisionRun {
  private static final Log LOG = LogFactory.getLog(RevisionRun.class);

  private final Connection connection;
  private final Dialect dialect;
  private final String revision;
  private final Optional<ScriptSavepoint> savepoint;

  private RevisionRun(Context context, Dialect dialect, String revision) {
    this.connection = context.getConnection();
    this.dialect = dialect;
    this.revision = revision;
    this.savepoint =
        dialect.rollsBackSchemaChanges()
            ? Optional.empty()
            : Optional.of(new ScriptSavepoint(connection, context.getConfiguration()));
  }

  static RevisionRun of(Revision revision, Context context) {
    return new RevisionRun(context, Dialects.of(context.getConnection()), revision.name());
  }

  /**
   * @throws SQLException in a sentence that names the revision and the operation, after which the
   *     database is as it was or, where transactions do it, will be once the transaction is rolled
   *     back
   */
  void run(Operations operations) throws SQLException {
    if (savepoint.isPresent()) {
      savepoint.get().take();
    }
    try {
      for (Operation operation : operations.list()) {
        run(operation);
      }
    } catch (SQLException | RuntimeException | Error e) {
      SQLException failure = asFailure(e);
      if (savepoint.isPresent()) {
        savepoint.get().restoreAfter(failure);
        LOG.warn("restored what was there before " + revision);
      }
      throw failure;
    }
  }

  /**
   * Flyway rolls back for an exception; for an {@link Error}, memory running out for one, it would
   * commit what was done so far.
   */
  private SQLException asFailure(Throwable e) {
    return e instanceof SQLException failure
        ? failure
        : new SQLException(revision + " stopped: " + e, e);
  }

  private void run(Operation operation) throws SQLException {
    LOG.info("  " + operation.describe());
    for (Command command : dialect.render(operation)) {
      try (Statement statement = connection.createStatement()) {
        run(statement, command);
      } catch (SQLException e) {
        String sentence =
            "%s cannot %s: %s".formatted(revision, operation.describe(), oneLine(e.getMessage()));
        throw new SQLException(sentence, e.getSQLState(), e.getErrorCode(), e);
      }
    }
  }

  private static void run(Statement statement, Command command) throws SQLException {
    if (command instanceof Command.Requirement requirement) {
      require(statement, requirement);
    } else {
      statement.execute(((Command.Statement) command).sql());
    }
  }

  private static void require(Statement statement, Command.Requirement requirement)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(requirement.countSql())) {
      rows.next();
      long found = rows.getLong(1);
      if (found > 0) {
        throw new SQLException(found + " " + requirement.problem());
      }
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
