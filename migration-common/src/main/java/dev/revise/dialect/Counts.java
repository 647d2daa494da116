package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

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
}
