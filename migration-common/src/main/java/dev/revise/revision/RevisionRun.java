package dev.revise.revision;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.Placeholders;
import dev.revise.operation.RunStep;
import dev.revise.schema.TableName;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.migration.Context;

/** Carries operations out on a connection: all of them, or on failure none. */
final class RevisionRun {
  private static final Log LOG = LogFactory.getLog(RevisionRun.class);

  private final Connection connection;
  private final Dialect dialect;
  private final RevisionStep step;
  private final boolean up;
  private final boolean grouped;
  private final TableName history;
  private final CheckpointTable checkpoints;
  private final Placeholders placeholders;
  private final Optional<ScriptSavepoint> savepoint;
  private final List<OperationListener> listeners;

  private RevisionRun(Context context, Dialect dialect, RevisionStep step, boolean up)
      throws SQLException {
    this.connection = context.getConnection();
    this.dialect = dialect;
    this.listeners = listeners(context);
    this.step = located(step, context);
    this.up = up;
    this.grouped = context.getConfiguration().isGroup();
    this.history = new TableName(connection.getSchema(), context.getConfiguration().getTable());
    this.checkpoints = new CheckpointTable(connection, history);
    this.placeholders = Placeholders.of(context.getConfiguration().getPlaceholders());
    this.savepoint =
        dialect.rollsBackSchemaChanges()
            ? Optional.empty()
            : Optional.of(new ScriptSavepoint(connection, home(), history));
  }

  /** Those among Flyway's callbacks who want to know; without one, Flyway's log. */
  private static List<OperationListener> listeners(Context context) {
    List<OperationListener> listeners =
        Stream.of(context.getConfiguration().getCallbacks())
            .filter(OperationListener.class::isInstance)
            .map(OperationListener.class::cast)
            .toList();
    return listeners.isEmpty() ? List.of(new LogListener(LOG)) : listeners;
  }

  /** The revision as it is there where the callbacks know that the database is kept. */
  static RevisionStep located(RevisionStep step, Context context) {
    RevisionStep located = step;
    for (OperationListener listener : listeners(context)) {
      located = listener.located(located);
    }
    return located;
  }

  static RevisionRun up(RevisionStep step, Context context) throws SQLException {
    return new RevisionRun(context, Dialects.of(context.getConnection()), step, true);
  }

  static RevisionRun down(RevisionStep step, Context context) throws SQLException {
    return new RevisionRun(context, Dialects.of(context.getConnection()), step, false);
  }

  /**
   * @throws SQLException in a sentence that names the revision and the operation, after which the
   *     database is as it was or, where transactions do it, will be once the transaction is rolled
   *     back
   */
  void run() throws SQLException {
    connection.setSchema(home());
    try {
      runAtHome();
    } catch (SQLException | RuntimeException | Error e) {
      leave(e);
      throw e;
    }
    connection.setSchema(history.schema());
  }

  /** What Flyway does next is about its history; a transaction that failed takes that back too. */
  private void leave(Throwable failure) {
    if (savepoint.isPresent()) {
      try {
        connection.setSchema(history.schema());
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private String home() {
    return step.database().schema();
  }

  private void runAtHome() throws SQLException {
    Operations operations = up ? step.upgrade() : step.downgrade();
    Optional<RunStep> resumable = RunnableSteps.resumable(operations);
    try {
      begin(operations, resumable.isPresent());
    } catch (SQLException | RuntimeException | Error e) {
      forgetAttempt(e);
      throw e;
    }
    if (resumable.isPresent()) {
      runInChunks(resumable.get());
    } else {
      run(operations);
    }
  }

  /** What comes before the first change, and ends with the savepoint. */
  private void begin(Operations operations, boolean resumable) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(String.join("; ", dialect.transaction()));
    }
    requireToBegin(operations);
    if (resumable && grouped) {
      throw new SQLException(
          "%s commits its chunks, which nothing within a group may; run it with flyway.group=false"
              .formatted(name()));
    }
    if (savepoint.isPresent() && resumable) {
      savepoint.get().settle();
    } else if (savepoint.isPresent()) {
      savepoint.get().take(step.revision().id(), up);
    }
  }

  /** Where no transaction does it, the row goes that Flyway is going to write of this failure. */
  private void forgetAttempt(Throwable failure) {
    if (savepoint.isPresent()) {
      try {
        savepoint.get().refuse();
      } catch (SQLException e) {
        failure.addSuppressed(e);
      }
    }
  }

  private void requireToBegin(Operations operations) throws SQLException {
    requireWay(up ? Barrier.above(step) : Barrier.below(step));
    requireNothingElseHalfWay();
    List<Demand> unmet = Demand.unmet(step, operations, placeholders);
    if (!unmet.isEmpty()) {
      throw new SQLException(unmet.get(0).sentence());
    }
    if (listeners.stream().noneMatch(listener -> listener.hasLookedAhead(step))) {
      for (Operation operation : Foreseen.among(operations)) {
        foresee(operation);
      }
    }
  }

  /** A checkpoint of what is finished goes. */
  private void requireNothingElseHalfWay() throws SQLException {
    Optional<Checkpoint> checkpoint = checkpoints.settled();
    if (checkpoint.isPresent() && !checkpoint.get().isOf(step, up)) {
      throw new SQLException(checkpoint.get().refusal(step.revision().database().name()));
    }
  }

  private void runInChunks(RunStep operation) throws SQLException {
    try {
      listeners.forEach(listener -> listener.begins(operation));
      StepRun run = new StepRun(connection, history, dialect, listeners, step, placeholders, up);
      ChunkedRun.of(run, operation, checkpoints).run();
    } catch (SQLException | RuntimeException | Error e) {
      forgetAttempt(e);
      throw failure(operation, e instanceof RuntimeException o ? StepRun.failure(o) : asFailure(e));
    }
  }

  private void requireWay(Optional<Barrier> barrier) throws SQLException {
    if (barrier.isPresent()) {
      throw new SQLException(barrier.get().sentence(step.revision().database().name()));
    }
  }

  private void run(Operations operations) throws SQLException {
    try {
      for (Operation operation : operations.list()) {
        run(operation);
      }
    } catch (SQLException | RuntimeException | Error e) {
      SQLException failure = asFailure(e);
      if (savepoint.isPresent()) {
        savepoint.get().restoreAfter(failure);
        LOG.warn("restored what was there before " + name());
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
        : new SQLException(name() + " stopped: " + e, e);
  }

  /** Stops before anything begins where rows stand in the way. */
  private void foresee(Operation operation) throws SQLException {
    try {
      for (Command command : dialect.render(operation)) {
        if (command instanceof Command.Requirement requirement) {
          requireMet(requirement);
        }
      }
    } catch (SQLException e) {
      throw failure(operation, e);
    }
  }

  private void run(Operation operation) throws SQLException {
    listeners.forEach(listener -> listener.begins(operation));
    StepRun steps = new StepRun(connection, history, dialect, listeners, step, placeholders, up);
    try {
      if (operation instanceof RunStep dataStep) {
        steps.run(dataStep);
      } else if (operation instanceof FillColumns fill) {
        steps.fill(fill, () -> execute(operation));
      } else {
        execute(operation);
      }
    } catch (SQLException e) {
      throw failure(operation, e);
    }
  }

  /** How many rows it touched. */
  private long execute(Operation operation) throws SQLException {
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      for (Command command : dialect.render(operation)) {
        if (command instanceof Command.Requirement requirement) {
          rows += executeBatch(statement);
          satisfy(statement, requirement);
        } else {
          statement.addBatch(((Command.Statement) command).sql());
        }
      }
      return rows + executeBatch(statement);
    }
  }

  private static long executeBatch(Statement statement) throws SQLException {
    return LongStream.of(statement.executeLargeBatch()).filter(rows -> rows > 0).sum();
  }

  private String name() {
    return step.revision().name();
  }

  private SQLException failure(Operation operation, SQLException e) {
    SQLException reason = reason(e);
    String sentence =
        "%s cannot %s: %s%s"
            .formatted(
                name(), operation.describe(), oneLine(reason.getMessage()), remaining(operation));
    return new SQLException(sentence, reason.getSQLState(), reason.getErrorCode(), e);
  }

  /** What was committed before, of a revision that does so. */
  private String remaining(Operation operation) {
    if (!(operation instanceof RunStep run && run.forward() instanceof ResumableStep)) {
      return "";
    }
    try {
      return checkpoints
          .underWay()
          .map(
              checkpoint ->
                  "; %s, and the next %s goes on from there"
                      .formatted(checkpoint.doneRows(), checkpoint.direction()))
          .orElse("");
    } catch (SQLException e) {
      return "; what was done before stays";
    }
  }

  /** A batch only says that it failed; what follows says why. */
  private static SQLException reason(SQLException e) {
    return e instanceof BatchUpdateException && e.getNextException() != null
        ? e.getNextException()
        : e;
  }

  private void satisfy(Statement statement, Command.Requirement requirement) throws SQLException {
    if (requireMet(requirement) > 0) {
      statement.execute(requirement.lossy().orElseThrow());
    }
  }

  /** How many rows stand in the way; none, unless somebody allows what gets them out of it. */
  private long requireMet(Command.Requirement requirement) throws SQLException {
    long found = new PlainSql(connection).number(requirement.countSql());
    boolean givesWay =
        requirement.lossy().isPresent()
            && listeners.stream().anyMatch(OperationListener::allowsDataLoss);
    if (found > 0 && !givesWay) {
      throw new SQLException(requirement.sentence(found));
    }
    return found;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
