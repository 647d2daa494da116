package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;

import dev.revise.operation.Operations;
import dev.revise.schema.TableName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waiting on H2. */
final class H2Locks implements LockSql {
  private static final int LOCK_TIMEOUT = 50200;
  private static final int DATABASE_ALREADY_OPEN = 90020;

  @Override
  public String waitAtMost(Duration duration) {
    return "SET LOCK_TIMEOUT " + duration.toMillis();
  }

  @Override
  public Optional<String> waitAgain() {
    return Optional.empty();
  }

  @Override
  public Optional<String> forSession(Duration duration) {
    return Optional.of(waitAtMost(duration));
  }

  /** H2 locks no table for longer than a statement. */
  @Override
  public List<String> lock(TableName table) {
    return List.of();
  }

  @Override
  public boolean gaveUp(SQLException failure) {
    return failure.getErrorCode() == LOCK_TIMEOUT;
  }

  @Override
  public String holders(String schema) {
    return holding("l.table_schema = " + literal(schema));
  }

  @Override
  public boolean isBusy(SQLException failure) {
    return failure.getErrorCode() == DATABASE_ALREADY_OPEN;
  }

  /** Sessions in a transaction: H2 does not tell who has locked a row. */
  static final String AT_WORK =
      """
      SELECT 'session ' || session_id || ', user ' || user_name || ', since ' || session_start
      FROM information_schema.sessions
      WHERE contains_uncommitted AND session_id <> session_id()""";

  /** Sessions with locks on tables that the condition names. */
  static String holding(String condition) {
    return """
        SELECT DISTINCT 'session ' || s.session_id || ', user ' || s.user_name || ', since ' || s.session_start
        FROM information_schema.locks l JOIN information_schema.sessions s ON s.session_id = l.session_id
        WHERE %s AND l.session_id <> session_id()"""
        .formatted(condition);
  }

  /** H2 has one mode for all changes of a table. */
  @Override
  public List<TableLock> takenBy(Operations operations) {
    return TableLock.strongest(
        operations.stream()
            .flatMap(H2LockedTables::of)
            .map(table -> new TableLock(table, H2LockedTables.MODE)));
  }
}
