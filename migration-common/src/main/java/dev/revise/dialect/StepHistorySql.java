package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;

/**
 * The table that keeps how many rows each data step touched: a row a run. It is made with the first
 * of them, so that a database without data steps never has it, and stays, as Flyway's history does.
 *
 * @param table {@code revise_step} beside Flyway's history
 */
public record StepHistorySql(TableName table) {
  public static final String KIND = "revise_step";

  public static StepHistorySql of(TableName history) {
    return new StepHistorySql(HistorySql.beside(history, KIND));
  }

  public String create() {
    return """
        CREATE TABLE %s (
          "run" integer NOT NULL,
          "revision" varchar(50) NOT NULL,
          "summary" varchar NOT NULL,
          "direction" varchar(10) NOT NULL,
          "rows" bigint NOT NULL,
          "seconds" double precision NOT NULL,
          "run_by" varchar(100) NOT NULL,
          "run_on" timestamp with time zone DEFAULT current_timestamp NOT NULL,
          CONSTRAINT %s PRIMARY KEY ("run")
        )"""
        .formatted(quoted(table), quoted(table.name() + "_pk"));
  }

  /** A new last row of these parameters: revision, summary, direction, rows, seconds. */
  public String insert() {
    return """
        INSERT INTO %1$s ("run", "revision", "summary", "direction", "rows", "seconds", "run_by")
        VALUES ((SELECT coalesce(max("run"), 0) + 1 FROM %1$s), ?, ?, ?, ?, ?, current_user)"""
        .formatted(quoted(table));
  }

  /** All rows in order. */
  public String rows() {
    return """
        SELECT "revision", "summary", "direction", "rows", "seconds", "run_by", "run_on"
        FROM %s ORDER BY "run\""""
        .formatted(quoted(table));
  }
}
