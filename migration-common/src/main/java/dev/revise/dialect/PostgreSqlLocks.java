package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.operation.Operations;
import dev.revise.schema.TableName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Waiting on PostgreSQL; modes as in its manual, "Explicit Locking". */
final class PostgreSqlLocks implements LockSql {
  /** A session in words; {@code a} is its row of pg_stat_activity. */
  static final String SESSION =
      """
      format('process %s, user %s%s%s, %s since %s', a.pid, a.usename,
        CASE WHEN a.application_name <> '' THEN ', application ' || a.application_name END,
        CASE WHEN a.client_addr IS NOT NULL THEN ', from ' || host(a.client_addr) END,
        a.state, to_char(coalesce(a.xact_start, a.state_change) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"'))""";

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String CANNOT_CONNECT_NOW = "57P03";

  @Override
  public String waitAtMost(Duration duration) {
    return "SET LOCAL lock_timeout = " + duration.toMillis();
  }

  @Override
  public Optional<String> waitAgain() {
    return Optional.of(
        "SELECT 'SET LOCAL lock_timeout = ' || quote_literal(current_setting('lock_timeout'))");
  }

  /** Flyway asks for its lock again and again by itself. */
  @Override
  public Optional<String> forSession(Duration duration) {
    return Optional.empty();
  }

  @Override
  public List<String> lock(TableName table) {
    return List.of("LOCK TABLE " + quoted(table) + " IN ACCESS EXCLUSIVE MODE");
  }

  @Override
  public boolean gaveUp(SQLException failure) {
    return LOCK_NOT_AVAILABLE.equals(failure.getSQLState());
  }

  @Override
  public boolean isBusy(SQLException failure) {
    return CANNOT_CONNECT_NOW.equals(failure.getSQLState());
  }

  @Override
  public String holders(String schema) {
    return """
        SELECT %s || ', holding ' || string_agg(DISTINCT l.relation::regclass::text, ', ')
        FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_stat_activity a ON a.pid = l.pid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = %s AND l.granted AND c.relkind <> 'i' AND l.pid <> pg_backend_pid()
        GROUP BY a.pid, a.usename, a.application_name, a.client_addr, a.state, a.xact_start, a.state_change
        ORDER BY a.xact_start"""
        .formatted(SESSION, literal(schema));
  }

  @Override
  public List<TableLock> takenBy(Operations operations) {
    return TableLock.strongest(
        operations.stream().flatMap(operation -> operation.accept(new LockModes())));
  }
}
