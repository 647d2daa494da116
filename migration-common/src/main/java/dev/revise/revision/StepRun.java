package dev.revise.revision;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialect;
import dev.revise.operation.FillColumns;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Placeholders;
import dev.revise.operation.RunStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;

/**
 * Runs the data steps of a revision, counts the rows that they touch, and keeps and tells the
 * numbers.
 *
 * @param history Flyway's, beside which they are kept
 */
record StepRun(
    Connection connection,
    TableName history,
    Dialect dialect,
    List<OperationListener> listeners,
    RevisionStep revision,
    Placeholders placeholders,
    boolean up) {
  private static final double NANOS = 1e9;

  void run(RunStep operation) throws SQLException {
    if (!(operation.forward() instanceof NoStep)) {
      long start = System.nanoTime();
      keep(operation, rows(operation), start);
    }
  }

  /** In an empty table there is nothing to fill, nor to tell. */
  void fill(FillColumns operation, Work work) throws SQLException {
    long start = System.nanoTime();
    long rows = work.run();
    if (rows > 0) {
      keep(operation, rows, start);
    }
  }

  private void keep(Operation operation, long rows, long start) throws SQLException {
    double seconds = (System.nanoTime() - start) / NANOS;
    new StepHistory(connection, history, direction())
        .add(revision.revision().id(), operation.describe(), rows, seconds);
    listeners.forEach(listener -> listener.touched(operation, rows));
  }

  private long rows(RunStep operation) throws SQLException {
    return operation.forward() instanceof ConnectionStep step ? runJava(step) : runSql(operation);
  }

  private long runSql(RunStep operation) throws SQLException {
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      for (Command command : dialect.render(operation)) {
        rows += touched(statement, dialect.sql(command));
      }
    }
    return rows;
  }

  /** A string may hold several statements, and a statement may only read. */
  private static long touched(Statement statement, String sql) throws SQLException {
    boolean reads = statement.execute(sql);
    long rows = 0;
    for (long count = statement.getLargeUpdateCount();
        reads || count >= 0;
        count = statement.getLargeUpdateCount()) {
      rows += Math.max(count, 0);
      reads = statement.getMoreResults();
    }
    return rows;
  }

  private long runJava(ConnectionStep step) throws SQLException {
    try {
      return step.run(context());
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  /** What code threw, in its own sentence if it has one. */
  static SQLException failure(RuntimeException e) {
    return new SQLException(e instanceof MigrationException ? e.getMessage() : e.toString(), e);
  }

  String direction() {
    return up ? "upgrade" : "downgrade";
  }

  StepContext context() {
    return new StepContext(
        StepConnection.of(connection), dialect.name(), revision, placeholders, this::tell);
  }

  /** What touches rows. */
  @FunctionalInterface
  interface Work {
    long run() throws SQLException;
  }

  private void tell(long done, OptionalLong all) {
    listeners.forEach(listener -> listener.progresses(done, all));
  }
}
