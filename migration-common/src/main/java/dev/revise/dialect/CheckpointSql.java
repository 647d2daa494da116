package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;

/**
 * The table that keeps how far a data step is whose chunks are committed: one row, or none. It is
 * made when the first of them begins, and stays.
 *
 * @param table {@code revise_checkpoint} beside the history
 * @param history Flyway's
 */
public record CheckpointSql(TableName table, TableName history) {
  public static final String KIND = "revise_checkpoint";

  private static final String COLUMNS =
      """
      "revision", "direction", "summary", "last_key", "rows", "seconds", "run_by", "run_on", "rank", "done\"""";

  public static CheckpointSql of(TableName history) {
    return new CheckpointSql(HistorySql.beside(history, KIND), history);
  }

  public String create() {
    return """
        CREATE TABLE %s (
          "only" integer DEFAULT 1 NOT NULL,
          "revision" varchar(50) NOT NULL,
          "direction" varchar(10) NOT NULL,
          "summary" varchar NOT NULL,
          "last_key" varchar NOT NULL,
          "rows" bigint NOT NULL,
          "seconds" double precision NOT NULL,
          "run_by" varchar(100) NOT NULL,
          "run_on" timestamp with time zone DEFAULT current_timestamp NOT NULL,
          "rank" integer NOT NULL,
          "done" boolean NOT NULL,
          CONSTRAINT %s PRIMARY KEY ("only")
        )"""
        .formatted(quoted(table), quoted(table.name() + "_pk"));
  }

  /** The row of these parameters: revision, direction, summary, last key. */
  public String insert() {
    return """
        INSERT INTO %s ("revision", "direction", "summary", "last_key", "rows", "seconds", "run_by", "rank", "done")
        VALUES (?, ?, ?, ?, 0, 0, current_user, (%s), FALSE)"""
        .formatted(quoted(table), lastRank());
  }

  /** Sets these parameters: last key, rows, seconds, done. */
  public String update() {
    return "UPDATE %s SET \"last_key\" = ?, \"rows\" = ?, \"seconds\" = ?, \"done\" = ?"
        .formatted(quoted(table));
  }

  public String delete() {
    return "DELETE FROM " + quoted(table);
  }

  public String row() {
    return "SELECT " + COLUMNS + " FROM " + quoted(table);
  }

  /** The same, which nobody else may take before the transaction ends. */
  public String lockedRow() {
    return row() + " FOR UPDATE";
  }

  /** The last rank of a success in Flyway's history. */
  public String lastRank() {
    return "SELECT coalesce(max(\"installed_rank\"), 0) FROM %s WHERE \"success\""
        .formatted(quoted(history));
  }
}
