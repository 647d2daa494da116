package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.operation.FillColumns;
import dev.revise.schema.TableName;
import java.util.List;

/** Queries that count, which all databases write the same way. */
public final class Counts {
  private Counts() {}

  /** One row: how many rows the table has, then how many of them have a value in each column. */
  public static String of(TableName table, List<String> columns) {
    StringBuilder query = new StringBuilder("SELECT count(*)");
    columns.forEach(column -> query.append(", count(").append(quoted(column)).append(')'));
    return query.append(" FROM ").append(quoted(table)).toString();
  }

  /**
   * One number: how many rows have another value in a column than the row of the source that they
   * were filled from, or no such row.
   */
  public static String ofDiffering(FillColumns fill, String column) {
    return """
        SELECT count(*) FROM %1$s AS "filled" WHERE %2$s IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM %3$s AS "source" WHERE %4$s AND "source".%5$s = %2$s
        )"""
        .formatted(
            quoted(fill.table()),
            "\"filled\"." + quoted(column),
            quoted(fill.source()),
            FillSql.match(fill),
            quoted(column));
  }
}
