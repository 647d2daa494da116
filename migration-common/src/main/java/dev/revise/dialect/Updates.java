package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;

/** Statements that write one column of many rows. */
public final class Updates {
  private Updates() {}

  /**
   * Writes the column of all rows.
   *
   * @param expression SQL over the row's columns, which stand in double quotes
   */
  public static String ofAll(TableName table, String column, String expression) {
    return "UPDATE %s SET %s = %s".formatted(quoted(table), quoted(column), expression);
  }

  /** The same where the column is empty. */
  public static String ofEmpty(TableName table, String column, String expression) {
    return ofAll(table, column, expression) + " WHERE " + quoted(column) + " IS NULL";
  }
}
