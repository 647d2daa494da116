package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Flyway's history of a schema in SQL that runs without Flyway: the table as Flyway 13 makes it,
 * its lock, its rows.
 *
 * @param table {@code flyway_schema_history} in the managed schema, or where the module says
 * @param create makes the table unless it is there
 * @param lock holds off every other runner until the transaction ends
 * @param createLocked both, in the order in which nobody comes in between
 * @param runners a query for one text a row: who holds that lock
 * @param held the lock for longer than a transaction, where Flyway's own would end with ours
 */
public record HistorySql(
    TableName table,
    List<String> create,
    String lock,
    List<String> createLocked,
    String runners,
    Optional<SessionLock> held) {
  /** The name of the table, Flyway's default. */
  public static final String TABLE = "flyway_schema_history";

  public HistorySql {
    create = List.copyOf(create);
    createLocked = List.copyOf(createLocked);
  }

  /**
   * The table without what follows its columns.
   *
   * @param now the moment a row is written, in the words of the database
   */
  static String create(TableName table, String now) {
    return """
        CREATE TABLE IF NOT EXISTS %s (
          "installed_rank" integer NOT NULL,
          "version" varchar(50),
          "description" varchar(200) NOT NULL,
          "type" varchar(20) NOT NULL,
          "script" varchar(1000) NOT NULL,
          "checksum" integer,
          "installed_by" varchar(100) NOT NULL,
          "installed_on" timestamp DEFAULT %s NOT NULL,
          "execution_time" integer NOT NULL,
          "success" boolean NOT NULL,
          CONSTRAINT %s PRIMARY KEY ("installed_rank")
        )"""
        .formatted(quoted(table), now, quoted(table.name() + "_pk"));
  }

  /** Where Flyway keeps it unless told. */
  public static TableName in(String schema) {
    return new TableName(schema, TABLE);
  }

  /**
   * A table of ours that stands beside a history: {@code revise_step} beside Flyway's default,
   * {@code revise_step_cdb_latiss} beside {@code cdb_latiss_history}, so that several databases may
   * keep their histories in one schema.
   */
  public static TableName beside(TableName history, String kind) {
    return history.withName(
        history.name().equals(TABLE)
            ? kind
            : kind + "_" + history.name().replaceFirst("_history$", ""));
  }

  /** Where a table beside a history goes with it, or the history itself. */
  static TableName moved(TableName table, TableName from, TableName to) {
    return Stream.of(StepHistorySql.KIND, CheckpointSql.KIND)
        .filter(kind -> beside(from, kind).equals(table))
        .map(kind -> beside(to, kind))
        .findFirst()
        .orElse(to);
  }

  /** A query for how many rows of one history another lacks. */
  public static String missing(TableName from, TableName to) {
    return """
        SELECT count(*) FROM %s AS "a" WHERE NOT EXISTS (
          SELECT 1 FROM %s AS "b" WHERE "a"."installed_rank" = "b"."installed_rank"
          AND "a"."version" IS NOT DISTINCT FROM "b"."version" AND "a"."type" = "b"."type"
          AND "a"."installed_on" = "b"."installed_on")"""
        .formatted(quoted(from), quoted(to));
  }

  /** All rows in order, with the names of the components of {@link HistoryRow}. */
  public String rows() {
    return """
        SELECT "installed_rank" AS "rank", "version", "description", "type", "script", "checksum", "success"
        FROM %s ORDER BY "installed_rank\""""
        .formatted(quoted(table));
  }

  /** Forgets what failed half-way, as Flyway's repair does. */
  public String deleteFailed() {
    return "DELETE FROM " + quoted(table) + " WHERE NOT \"success\"";
  }

  /**
   * Forgets the baseline of stock Flyway: it ignores what lies at or below one for ever, even after
   * a row that takes the baseline back.
   */
  public String deleteBaseline() {
    return "DELETE FROM " + quoted(table) + " WHERE \"type\" = " + literal(HistoryRow.BASELINE);
  }

  /** A new last row, whatever rank it gets; as if done in no time by the user of the session. */
  public String insert(HistoryRow row) {
    return """
        INSERT INTO %1$s ("installed_rank", "version", "description", "type", "script", "checksum", \
        "installed_by", "execution_time", "success")
        SELECT greatest(coalesce(max("installed_rank"), 0), 0) + 1, %2$s, %3$s, %4$s, %5$s, %6$s, \
        current_user, 0, TRUE FROM %1$s"""
        .formatted(
            quoted(table),
            row.version().map(SqlSyntax::literal).orElse("NULL"),
            literal(row.description()),
            literal(row.type()),
            literal(row.script()),
            row.checksum().isPresent() ? String.valueOf(row.checksum().getAsInt()) : "NULL");
  }

  /**
   * That the history stands at a version.
   *
   * @param database how people call it
   * @param version {@code 0003}; {@code 0000} when nothing is applied
   */
  public Requirement at(String database, String version) {
    String count =
        """
        SELECT count(*) FROM (
          SELECT coalesce(max("version"), '0000') AS "current" FROM %1$s AS "applied"
          WHERE "version" IS NOT NULL AND "type" <> 'DELETE' AND "success" AND NOT EXISTS (
            SELECT 1 FROM %1$s AS "later"
            WHERE "later"."version" = "applied"."version" AND "later"."type" = 'DELETE'
            AND "later"."installed_rank" > "applied"."installed_rank"
          )
        ) AS "found" WHERE "current" <> %2$s"""
            .formatted(quoted(table), literal(version));
    return new Requirement(
        count,
        "thing stands in the way: %s is not at revision %s, where this part of the script begins; ask revise current"
            .formatted(database, version));
  }
}
