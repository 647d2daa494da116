package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flyway's history on PostgreSQL. */
final class PostgreSqlHistory {
  /** "Flyway" in ASCII: what Flyway's advisory locks count from. */
  private static final long FLYWAY = 0x466C79776179L;

  private PostgreSqlHistory() {}

  static HistorySql of(TableName table) {
    long key = FLYWAY + quoted(table).hashCode();
    String lock = "SELECT pg_advisory_xact_lock(" + key + ")";
    List<String> create = create(table);
    return new HistorySql(
        table,
        create,
        lock,
        Stream.concat(Stream.of(lock), create.stream()).toList(),
        runners(key),
        Optional.of(
            new SessionLock(
                "SELECT pg_try_advisory_lock(" + key + ")",
                "SELECT pg_advisory_unlock(" + key + ")")));
  }

  private static List<String> create(TableName table) {
    return List.of(
        HistorySql.create(table, "now()"),
        "CREATE INDEX IF NOT EXISTS %s ON %s (\"success\")"
            .formatted(quoted(table.name() + "_s_idx"), quoted(table)));
  }

  /** In its own schema each gets its new name before it moves, as the other may have the old. */
  static List<String> move(TableName from, TableName to, List<TableName> present) {
    Stream<String> both =
        Stream.of("SELECT pg_advisory_xact_lock(" + (FLYWAY + quoted(to).hashCode()) + ")");
    return Stream.concat(
            both, present.stream().flatMap(table -> move(table, HistorySql.moved(table, from, to))))
        .toList();
  }

  private static Stream<String> move(TableName table, TableName to) {
    TableName renamed = table.withName(to.name());
    return Stream.of(
        renameIndex(table, to, "_pk"),
        renameIndex(table, to, "_s_idx"),
        "ALTER TABLE %s RENAME TO %s".formatted(quoted(table), quoted(to.name())),
        "ALTER TABLE %s SET SCHEMA %s".formatted(quoted(renamed), quoted(to.schema())));
  }

  private static String renameIndex(TableName table, TableName to, String suffix) {
    return "ALTER INDEX IF EXISTS %s RENAME TO %s"
        .formatted(quoted(table.withName(table.name() + suffix)), quoted(to.name() + suffix));
  }

  private static String runners(long key) {
    return """
        SELECT %s FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
        AND (l.classid::bigint << 32 | l.objid::bigint) = %d
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND l.pid <> pg_backend_pid()"""
        .formatted(PostgreSqlLocks.SESSION, key);
  }
}
